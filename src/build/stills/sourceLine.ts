/** What a picture rests on and when that was, as the story gives it. */
import { dateNoteOf } from '../../model/dateNotes.ts'
import type { Source, Story } from '../../model/Story.ts'
import { sourcesCited } from '../../model/sources.ts'
import { newestFirst } from '../../model/versions.ts'
import { stillWordsFor } from '../../i18n/stillWordsFor.ts'
import { wordsFor } from '../../i18n/wordsFor.ts'
import type { Sheet } from './Sheet.ts'

/** The sources that a picture names at most. It says how many more there are. */
const most = 3

/** @param refs the paragraphs that it rests on */
export function sourceLine(
  { story, stillWords }: Pick<Sheet, 'story' | 'stillWords'>,
  refs: readonly string[],
): string {
  const sources = sourcesCited(story, refs)
  const named = sources.length > most + 1 ? sources.slice(0, most) : sources
  return stillWords.sources(
    named.map((source) => nameOf(source, story)),
    sources.length - named.length,
  )
}

/** "Report in the Gazette, 5 May 2031": with its publisher, unless the title names that already. */
function nameOf({ title, publisher, published }: Source, { lang }: Story): string {
  const { shortDate } = wordsFor(lang)
  return [
    title,
    ...(publisher === undefined || title.includes(publisher) ? [] : [publisher]),
    ...(published === undefined ? [] : [shortDate(published)]),
  ].join(', ')
}

/** As under the headline of the page. A date that the source does not give is told to be the editors'. */
export function dateLineOf(story: Story): string {
  const { dateline, published, updates, lang } = story
  const words = wordsFor(lang)
  const [newest] = newestFirst(updates)
  const added = dateNoteOf(story, dateline) ? ` (${stillWordsFor(lang).dateAdded})` : ''
  return [
    `${words.dateline(dateline.what, dateline.date)}${added}, ${dateline.place}`,
    ...(published === undefined ? [] : [words.published(published)]),
    ...(newest ? [`${words.masthead.updated[newest.kind]} ${words.shortDate(newest.date)}`] : []),
  ].join('\u00a0· ')
}
