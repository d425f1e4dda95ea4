/** What is one of two things: a speaker speaks for a party or as a voice of another kind, a quotation is on a point or on another matter. */
import { ownerOf } from '../../document/values.ts'
import { isRecord, textIn } from '../../document/Written.ts'
import { useWanted } from '../../hooks/useWanted.ts'
import { useArticle, useDesk, useValue } from '../../state/DeskContext.ts'
import type { ControlProps } from './Control.ts'
import { Options } from './Options.tsx'
import { choicesFor } from '../choicesFor.ts'
import { fieldForm } from '../fieldForms.ts'

const voices = fieldForm('a speaker', 'voice').choices ?? []

export function SpeaksForControl({ id, path, describedBy, isInvalid }: ControlProps) {
  const article = useArticle()
  const [owner] = ownerOf(path)
  const speaker = useValue(owner)
  const setValue = useDesk((state) => state.setValue)
  const ref = useWanted<HTMLSelectElement>(path)
  const { party, voice } = isRecord(speaker) ? speaker : {}
  const choose = (chosen: string) => {
    const others = Object.entries(isRecord(speaker) ? speaker : {}).filter(
      ([name]) => !['party', 'voice', 'member'].includes(name),
    )
    setValue(owner, Object.fromEntries([...others, speaksFor(chosen)]))
  }
  return (
    <select
      ref={ref}
      id={id}
      className="field w-auto max-w-full self-start"
      value={typeof voice === 'string' ? `voice:${voice}` : typeof party === 'string' ? party : ''}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      onChange={({ currentTarget }) => {
        choose(currentTarget.value)
      }}
    >
      <SpeaksForOptions parties={choicesFor(article, 'party', path)} />
    </select>
  )
}

/** @param chosen a party's id, or `voice:mediator` */
export const speaksFor = (chosen: string): readonly ['party' | 'voice', string] =>
  chosen.startsWith('voice:') ? ['voice', chosen.slice('voice:'.length)] : ['party', chosen]

export const SpeaksForOptions = ({ parties }: { parties: readonly (readonly [string, string])[] }) => (
  <>
    <option value="">Choose …</option>
    <Options choices={parties} />
    <Options choices={voices} prefix="voice:" />
  </>
)

/** On a sticking point, or on another matter, which is typed. A condition may wait for a party instead. */
export function AboutControl({ id, path, form, describedBy, isInvalid }: ControlProps) {
  const article = useArticle()
  const value = useValue(path)
  const setValue = useDesk((state) => state.setValue)
  const ref = useWanted<HTMLSelectElement>(path)
  const { point, matter, party } = isRecord(value) ? value : {}
  const chosen =
    typeof matter === 'string' ? 'matter' : typeof party === 'string' ? `party:${party}` : `point:${textIn(point)}`
  const choose = (next: string) => {
    if (next === 'matter') setValue(path, { matter: '' })
    else if (next.startsWith('party:')) setValue(path, { party: next.slice('party:'.length) })
    else setValue(path, { point: next.slice('point:'.length) })
  }
  return (
    <div className="flex flex-col gap-2">
      <select
        ref={ref}
        id={id}
        className="field w-auto max-w-full self-start"
        value={chosen}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        onChange={({ currentTarget }) => {
          choose(currentTarget.value)
        }}
      >
        <option value="point:">Choose …</option>
        <Options choices={choicesFor(article, 'point', path)} prefix="point:" />
        {form.kind === 'on' && <Options choices={choicesFor(article, 'party', path)} prefix="party:" />}
        {form.kind === 'about' && <option value="matter">Another matter …</option>}
      </select>
      {typeof matter === 'string' && (
        <label className="flex flex-col gap-1 text-small">
          The matter, as inside a sentence: “the outcome of the talks”
          <input
            className="field"
            value={matter}
            onChange={({ currentTarget }) => {
              setValue(`${path}.matter`, currentTarget.value)
            }}
          />
        </label>
      )}
    </div>
  )
}
