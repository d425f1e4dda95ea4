/** For, against or mixed; or, where something is counted, how much. */
import { type Stance, stances } from '../../../article/schema/Position.ts'
import { Mark } from '../../../ui/Mark.tsx'
import { siblingOf } from '../../document/values.ts'
import { useWanted } from '../../hooks/useWanted.ts'
import { useDesk, useValue } from '../../state/DeskContext.ts'
import { reasons } from '../../../article/schema/standpoints.ts'
import type { ControlProps } from './Control.ts'
import { stanceNames } from './stanceNames.ts'

export function StanceControl({ id, path, describedBy }: ControlProps) {
  const value = useValue(path)
  const setValues = useDesk((state) => state.setValues)
  const ref = useWanted<HTMLDivElement>(path)
  const choose = (stance: Stance) => {
    // Only a mixed stance has a reason.
    const gone = stance === 'mixed' ? [] : reasons.map((name) => [siblingOf(path, name), undefined] as const)
    setValues({ [path]: stance, ...Object.fromEntries(gone) })
  }
  return (
    <div
      ref={ref}
      id={id}
      tabIndex={-1}
      role="radiogroup"
      aria-label="Stance"
      aria-describedby={describedBy}
      className="flex flex-wrap gap-2"
    >
      {stances.map((stance) => (
        <label key={stance} className="btn gap-2 has-checked:border-ink has-checked:bg-panel has-checked:font-strong">
          <input
            type="radio"
            name={id}
            className="sr-only"
            checked={value === stance}
            onChange={() => {
              choose(stance)
            }}
          />
          <Mark of={stance} />
          {stanceNames[stance]}
        </label>
      ))}
    </div>
  )
}
