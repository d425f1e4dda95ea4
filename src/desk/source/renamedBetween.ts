/**
 * What the paragraphs of a text are called in another version of it, found by their words: what rests on a paragraph goes on resting on
 * the same one, whatever its number is now.
 */
import { paragraphsOf, type SourceParagraph } from '../../article/source/paragraphsOf.ts'

/** Of the words of two paragraphs, how many they have to share to be taken for the same, 0 to 1. */
const alike = 0.6

/**
 * @returns new names by old ones, without those that keep theirs. A paragraph that is gone gets a name that no text has, so that nothing
 * rests on another paragraph by mistake, and the check tells what has lost its ground: `'12'` becomes `'12 of the old text'`.
 */
export function renamedBetween(before: string, after: string): ReadonlyMap<string, string> {
  const free = [...paragraphsOf(after)]
  const take = (paragraph: SourceParagraph | undefined): string | undefined => {
    if (paragraph) free.splice(free.indexOf(paragraph), 1)
    return paragraph?.id
  }
  const names = new Map<string, string>()
  const changed = paragraphsOf(before).filter(({ id, text }) => {
    const same = take(free.find((one) => one.text === text))
    if (same !== undefined) names.set(id, same)
    return same === undefined
  })
  for (const { id, text } of changed) {
    const [likeness, closest] = free.reduce<[number, SourceParagraph?]>(
      (best, one) => {
        const shared = likenessOf(text, one.text)
        return shared > best[0] ? [shared, one] : best
      },
      [0],
    )
    names.set(id, (likeness >= alike ? take(closest) : undefined) ?? `${id} of the old text`)
  }
  return new Map([...names].filter(([from, to]) => from !== to))
}

/** How many of their words two texts share, 0 to 1. */
function likenessOf(one: string, other: string): number {
  const [first, second] = [wordsIn(one), wordsIn(other)]
  const shared = [...first].filter((word) => second.has(word)).length
  return (2 * shared) / (first.size + second.size || 1)
}

const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu))
