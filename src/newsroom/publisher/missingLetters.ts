/**
 * Letters that stories use and a typeface lacks. A reader sees them in the device's own, so that nothing breaks; but the two stand side
 * by side in one headline, and an art director wants to know.
 */
import { textsOf } from '../../article/checks/textsOf.ts'
import type { Finding } from '../../article/checks/Problem.ts'
import type { Article } from '../../article/schema/Article.ts'
import { textOfWords } from '../../i18n/textOfWords.ts'
import type { PublisherProfile } from '../../publisher/PublisherProfile.ts'
import type { Faces } from '../../publisher/Typeface.ts'

/** The scripts that a letter may be of, as an editor calls them. @see https://www.unicode.org/Public/UCD/latest/ucd/Scripts.txt */
const scripts = [
  ...['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Armenian', 'Georgian', 'Devanagari', 'Bengali', 'Tamil'],
  ...['Thai', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Ethiopic'],
].map((name) => ({ name, letter: new RegExp(`\\p{Script=${name}}`, 'u') }))

/** What is read, not what is drawn: arrows and marks may be anybody's. */
const isRead = /[\p{L}\p{M}\p{N}\p{P}\p{Sc}]/u

/** As many as a line has room for. */
const most = 12

/** What stands in the sans wherever it stands. */
const isInSans =
  /^(kicker|standfirst|dateline|speakers|updates)\b|^keyPoints\.\d+\.text$|\.(gist|occasion|detail)$|\.positions\..+\.(text|inPart|divided)$/

/** @param has the code points of all its files */
export function missingLetters(
  { name, lang, faces }: PublisherProfile,
  stories: readonly Article[],
  has: ReadonlySet<number>,
  kind: keyof Faces,
): Finding[] {
  const texts = [
    { where: 'its own name', text: name },
    ...stories.flatMap((story) =>
      textsOf(story)
        .filter(({ path }) => kind === 'sans' || !isInSans.test(path))
        .map(({ path, text }) => ({ where: `${story.slug}: ${path}`, text })),
    ),
    ...[lang, ...stories.map(({ lang }) => lang)].map((lang) => ({
      where: `the words of the interface in “${lang}”`,
      text: textOfWords(lang),
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
  const face = faces[kind]
  const value = 'family' in face ? face.family : ''
  return [...found].map(([script, { letters, where }]) => {
    const of = scripts.find(({ name }) => name === script)?.letter
    const hasOthers = of !== undefined && [...has].some((code) => of.test(String.fromCodePoint(code)))
    return tell(hasOthers ? `extended ${script}` : script, [...letters], where, `faces.${kind}`, value)
  })
}

function tell(script: string, letters: readonly string[], where: string, path: string, value: string): Finding {
  const signs = script === 'other' ? 'signs' : `${script} letters`
  const shown = letters.slice(0, most).join(' ') + (letters.length > most ? ' …' : '')
  return {
    severity: 'warning',
    path,
    value,
    why: `No file has ${letters.length === 1 ? 'this' : `these ${letters.length}`} ${letters.length === 1 ? signs.slice(0, -1) : signs}: ${shown}, first used in ${where}. Readers see them in a typeface of their device, beside yours.`,
    mend: `Add a file of the typeface with ${signs} to “files”: it is fetched only where a story needs it. Or leave it so.`,
  }
}
