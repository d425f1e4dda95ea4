/** For, against or mixed; or, where something is counted, how much. */
import { stances } from '../../../article/schema/Position.ts'
import { Mark } from '../../../ui/Mark.tsx'
import { useWanted } from '../../hooks/useWanted.ts'
import { useDesk, useValue } from '../../state/DeskContext.ts'
import { ownerOf } from '../../state/deskStore.ts'
import type { ControlProps } from './Control.ts'
import { stanceNames } from './stanceNames.ts'

export function StanceControl({ id, path, describedBy }: ControlProps) {
  const value = useValue(path)
  const setValue = useDesk((state) => state.setValue)
  const change = useDesk((state) => state.setValue)
  const ref = useWanted<HTMLDivElement>(path)
  const choose = (stance: (typeof stances)[number]) => {
    setValue(path, stance)
    // A reason is of a mixed stance alone.
    if (stance !== 'mixed') for (const name of reasons) change(`${ownerOf(path)[0]}.${name}`, undefined)
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

const reasons = ['inPart', 'onCondition', 'divided'] as const
