/**
 * Letters that stories use and a typeface lacks. A reader sees them in the device's own, so that nothing breaks; but the two stand side
 * by side in one headline, and an art director wants to know.
 */
import { textsOf } from '../../article/checks/textsOf.ts'
import type { Finding } from '../../article/checks/Problem.ts'
import type { Article } from '../../article/schema/Article.ts'
import { wordsFor } from '../../i18n/wordsFor.ts'
import type { PublisherProfile } from '../../publisher/PublisherProfile.ts'

/** The scripts that a letter may be of, as an editor calls them. @see https://www.unicode.org/Public/UCD/latest/ucd/Scripts.txt */
const scripts = [
  ...['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Armenian', 'Georgian', 'Devanagari', 'Bengali', 'Tamil'],
  ...['Thai', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Ethiopic'],
].map((name) => ({ name, letter: new RegExp(`\\p{Script=${name}}`, 'u') }))

/** What is read, not what is drawn: arrows and marks may be anybody's. */
const isRead = /[\p{L}\p{M}\p{N}\p{P}\p{Sc}]/u

/** As many as a line has room for. */
const most = 12

/** @param has the code points of all its files */
export function missingLetters(
  { name, lang }: PublisherProfile,
  stories: readonly Article[],
  has: ReadonlySet<number>,
  path: string,
): Finding[] {
  const texts = [
    { where: 'its own name', text: name },
    ...stories.flatMap((story) => textsOf(story).map(({ path, text }) => ({ where: `${story.slug}: ${path}`, text }))),
    ...[lang, ...stories.map(({ lang }) => lang)].map((lang) => ({
      where: `the words of the interface in “${lang}”`,
      text: JSON.stringify(wordsFor(lang)),
    })),
  ]
  const found = new Map<string, { readonly letters: Set<string>; readonly where: string }>()
  for (const { where, text } of texts) {
    for (const letter of text) {
      if (has.has(letter.codePointAt(0) ?? 0) || !isRead.test(letter)) continue
      const script = scripts.find((script) => script.letter.test(letter))?.name ?? 'other'
      const entry = found.get(script) ?? { letters: new Set(), where }
      entry.letters.add(letter)
      found.set(script, entry)
    }
  }
  return [...found].map(([script, { letters, where }]) => tell(script, [...letters], where, path))
}

function tell(script: string, letters: readonly string[], where: string, path: string): Finding {
  const signs = script === 'other' ? 'signs' : `${script} letters`
  return {
    severity: 'warning',
    path,
    value: letters.slice(0, most).join(' ') + (letters.length > most ? ' …' : ''),
    why: `No file has ${letters.length === 1 ? 'this' : `these ${letters.length}`} ${signs}, first used in ${where}. Readers see them in a typeface of their device, beside yours.`,
    mend: `Add a file of the typeface with ${signs} to the list: it is fetched only where a story needs it. Or leave it so.`,
  }
}
