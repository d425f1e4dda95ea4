/** One of the story's own parties, speakers, points or members, by name. Nobody types an id. */
import type { Article } from '../../../article/schema/Article.ts'
import { useWanted } from '../../hooks/useWanted.ts'
import { useArticle, useDesk, useValue } from '../../state/DeskContext.ts'
import type { FieldKind } from '../fieldForms.ts'
import { entryName } from '../groups.ts'
import type { ControlProps } from './Control.ts'

export function PickControl({ id, path, form, describedBy, isInvalid }: ControlProps) {
  const article = useArticle()
  const value = useValue(path)
  const setValue = useDesk((state) => state.setValue)
  const ref = useWanted<HTMLSelectElement>(path)
  const chosen = typeof value === 'string' ? value : ''
  const choices = choicesFor(article, form.kind, path)
  return (
    <select
      ref={ref}
      id={id}
      className="field w-auto max-w-full self-start"
      value={choices.some(([one]) => one === chosen) ? chosen : ''}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      onChange={({ currentTarget }) => {
        setValue(path, currentTarget.value)
      }}
    >
      <option value="">{choices.length === 0 ? 'None yet' : 'Choose …'}</option>
      {choices.map(([one, name]) => (
        <option key={one} value={one}>
          {name}
        </option>
      ))}
    </select>
  )
}

/** Several of them. */
export function PickManyControl({ id, path, form, describedBy }: ControlProps) {
  const article = useArticle()
  const value = useValue(path)
  const setValue = useDesk((state) => state.setValue)
  const ref = useWanted<HTMLDivElement>(path)
  const chosen = (Array.isArray(value) ? value : value === undefined ? [] : [value]) as string[]
  const choices = choicesFor(article, form.kind, path)
  const toggle = (one: string, isOn: boolean) => {
    // In the order of the story, whatever the order of the clicks.
    const next = choices.map(([id]) => id).filter((id) => (id === one ? isOn : chosen.includes(id)))
    setValue(path, form.kind === 'option' && next.length < 2 ? (next[0] ?? '') : next)
  }
  return (
    <div
      ref={ref}
      id={id}
      tabIndex={-1}
      role="group"
      aria-label={form.label}
      aria-describedby={describedBy}
      className="flex flex-wrap gap-x-4 gap-y-1"
    >
      {choices.length === 0 && <span className="text-small text-soft">None yet</span>}
      {choices.map(([one, name]) => (
        <label key={one} className="flex items-center gap-1.5">
          <input
            type="checkbox"
            checked={chosen.includes(one)}
            onChange={({ currentTarget }) => {
              toggle(one, currentTarget.checked)
            }}
          />
          {name}
        </label>
      ))}
    </div>
  )
}

/** What can be named at a place, with the names that an editor knows. */
export function choicesFor(article: Article, kind: FieldKind, path: string): (readonly [id: string, name: string])[] {
  const named = (group: keyof Article) =>
    Object.keys(article[group] as object).map((id) => [id, entryName(article, `${group}.${id}`)] as const)
  const keys = path.split('.')
  if (kind === 'speaker') return named('speakers')
  if (kind === 'speakers') return named('speakers').filter(([id]) => article.speakers[id]?.voice !== undefined)
  if (kind === 'party' || kind === 'parties') return named('parties')
  if (kind === 'point') return named('points')
  if (kind === 'quotes') return named('quotes')
  if (kind === 'option') {
    return Object.entries(article.points[keys[1] ?? '']?.options ?? {}).map(([id, { name }]) => [id, name])
  }
  if (kind === 'members') return membersOf(article, keys[3])
  return kind === 'member' ? membersOf(article, article.speakers[keys[1] ?? '']?.party) : []
}

const membersOf = ({ parties }: Article, party: string | undefined) =>
  Object.entries(parties[party ?? '']?.members ?? {}).map(([id, { name }]) => [id, name] as const)
