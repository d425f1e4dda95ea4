/** The paragraphs that a statement rests on: chosen from the sources, or the one that is selected there. */
import { isList } from '../../document/Written.ts'
import { useTakeOutFocus } from '../../hooks/useTakeOutFocus.ts'
import { useWanted } from '../../hooks/useWanted.ts'
import type { Texts } from '../../source/cited.ts'
import { useArticle, useDesk, useTexts, useValue } from '../../state/DeskContext.ts'
import type { Article } from '../../../article/schema/Article.ts'
import { sourceOf } from '../../../article/schema/refs.ts'
import { nameOfRef, refsOffered } from './refsOffered.ts'
import { useShowParagraph } from '../../sources/ShownParagraph.ts'
import type { ControlProps } from './Control.ts'
import { RefOptions } from './RefOptions.tsx'

export function RefsControl({ id, path, describedBy, isInvalid }: ControlProps) {
  const article = useArticle()
  const texts = useTexts()
  const value = useValue(path)
  const setValue = useDesk((state) => state.setValue)
  const selected = useDesk((state) => state.selection?.ref)
  const show = useShowParagraph()
  const ref = useWanted<HTMLSelectElement>(path)
  const refs = isList(value) ? (value as readonly string[]) : []
  const [list, takingOut] = useTakeOutFocus(refs.length, ref)
  return (
    <div className="flex flex-col items-start gap-2">
      {refs.length > 0 && (
        <ul ref={list} className="flex w-full flex-col gap-1">
          {refs.map((one, at) => (
            <li key={one} className="flex items-baseline gap-x-2 text-small one-column:flex-wrap">
              <button
                type="button"
                className="chip shrink-0"
                onClick={() => {
                  show(one)
                }}
              >
                ¶ {nameOfRef(article, one)}
              </button>
              <span className="min-w-0 truncate text-soft one-column:grow one-column:basis-48 one-column:whitespace-normal">
                {openingOf(article, texts, one)}
              </span>
              <button
                type="button"
                className="link ms-auto shrink-0"
                aria-label={`Take out paragraph ${nameOfRef(article, one)}`}
                onClick={() => {
                  takingOut(at)
                  setValue(path, refs.toSpliced(at, 1))
                }}
              >
                Take out
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="flex w-full flex-wrap items-center gap-2">
        <select
          ref={ref}
          id={id}
          className="field w-72 max-w-full"
          value=""
          aria-describedby={describedBy}
          aria-invalid={isInvalid}
          onChange={({ currentTarget }) => {
            setValue(path, [...refs, currentTarget.value])
          }}
        >
          <option value="">Add a paragraph …</option>
          <RefOptions without={refs} />
        </select>
        {selected !== undefined && !refs.includes(selected) && (
          <button
            type="button"
            className="btn"
            onClick={() => {
              setValue(path, [...refs, selected])
              // The button is gone then.
              ref.current?.focus()
            }}
          >
            Add the selected one, ¶ {nameOfRef(article, selected)}
          </button>
        )}
      </div>
    </div>
  )
}

const openingOf = (article: Article, texts: Texts, ref: string): string =>
  refsOffered(article, texts, sourceOf(ref)).find((one) => one.ref === ref)?.opening ?? 'not in the text'
