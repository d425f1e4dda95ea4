/** A new story begins with what it is about, which makes its address, and its language. */
import { type Ref, useId, useState } from 'react'
import { type Language, languages } from '../../article/schema/languages.ts'
import { takenSlugs } from '../../article/schema/slug.ts'
import { idFrom } from '../document/ids.ts'
import { emptyArticle } from '../state/Draft.ts'
import { useDesk } from '../state/DeskContext.ts'

const languageNames = new Intl.DisplayNames('en', { type: 'language' })

/** With the country whose dates and quotation marks a new story begins with. */
const tags: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' }

interface Props {
  /** Of the box for what it is about. */
  ref: Ref<HTMLInputElement>
  /** The addresses that other stories have. */
  taken: readonly string[]
}

export function NewStory({ ref, taken }: Props) {
  const id = useId()
  const openDraft = useDesk((state) => state.openDraft)
  const [name, setName] = useState('')
  const [lang, setLang] = useState('en-GB')
  const slug = idFrom(name, [...taken, ...takenSlugs], 'story')
  return (
    <section className="flex flex-col gap-2">
      <h2 className="font-serif text-want font-strong">A new story</h2>
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() === '') return
          openDraft(
            { article: emptyArticle(slug, lang), texts: {}, compared: {} },
            { text: null, isInProject: false },
            null,
          )
        }}
      >
        <label htmlFor={`${id}-name`} className="flex flex-col gap-1 text-small font-strong">
          What it is about
          <input
            ref={ref}
            id={`${id}-name`}
            required
            className="field w-72 max-w-full"
            value={name}
            placeholder="Tea talks"
            onChange={({ currentTarget }) => {
              setName(currentTarget.value)
            }}
          />
        </label>
        <label htmlFor={`${id}-lang`} className="flex flex-col gap-1 text-small font-strong">
          Language
          <select
            id={`${id}-lang`}
            className="field w-auto"
            value={lang}
            onChange={({ currentTarget }) => {
              setLang(currentTarget.value)
            }}
          >
            {languages.map((language) => (
              <option key={language} value={tags[language]}>
                {languageNames.of(language)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="btn-main">
          Begin
        </button>
      </form>
      {name.trim() !== '' && (
        <p className="text-small text-soft">
          Its address will end in <code>/{slug}/</code>, and stays so.
        </p>
      )}
    </section>
  )
}
