/** A party's hue: one of those that can be read, or another. The checks tell of one that is too near to another party's. */
import { isRecord, textIn } from '../../document/Written.ts'
import { useWanted } from '../../hooks/useWanted.ts'
import { useArticle, useDesk, useValue } from '../../state/DeskContext.ts'
import { palette } from '../palette.ts'
import type { ControlProps } from './Control.ts'

export function HueControl({ id, path, describedBy }: ControlProps) {
  const article = useArticle()
  const value = useValue(path)
  const setValue = useDesk((state) => state.setValue)
  const ref = useWanted<HTMLDivElement>(path)
  const { light, dark } = isRecord(value) ? value : {}
  const own = path.split('.')[1]
  const takenBy = (hue: string) =>
    Object.entries(article.parties).find(([party, { hue: its }]) => party !== own && its.light === hue)?.[1].name
  return (
    <div className="flex flex-col gap-2">
      <div
        ref={ref}
        id={id}
        tabIndex={-1}
        role="radiogroup"
        aria-label="Hue"
        aria-describedby={describedBy}
        className="flex flex-wrap gap-2"
      >
        {palette.map((hue) => (
          <label
            key={hue.name}
            className="btn gap-2 has-checked:border-ink has-checked:bg-panel has-checked:font-strong"
          >
            <input
              type="radio"
              name={id}
              className="sr-only"
              checked={light === hue.light && dark === hue.dark}
              onChange={() => {
                setValue(path, { light: hue.light, dark: hue.dark })
              }}
            />
            <svg aria-hidden viewBox="0 0 28 14" className="h-3.5 w-7">
              <rect width="14" height="14" fill={hue.light} />
              <rect x="14" width="14" height="14" fill={hue.dark} />
            </svg>
            {hue.name}
            {takenBy(hue.light) !== undefined && <span className="text-soft">({takenBy(hue.light)})</span>}
          </label>
        ))}
      </div>
      <div className="flex flex-wrap gap-4 text-small">
        {(['light', 'dark'] as const).map((theme) => (
          <label key={theme} className="flex items-center gap-2">
            On {theme} paper
            <input
              type="color"
              className="h-7 w-10 border border-rule bg-paper"
              value={textIn(theme === 'light' ? light : dark) || '#000000'}
              onChange={({ currentTarget }) => {
                setValue(`${path}.${theme}`, currentTarget.value)
              }}
            />
          </label>
        ))}
      </div>
    </div>
  )
}
