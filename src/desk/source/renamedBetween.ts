/**
 * What the paragraphs of a text are called in another version of it, found by their words: what rests on a paragraph goes on resting on
 * the same one, whatever its number is now.
 */
import { paragraphsOf } from '../../article/source/paragraphsOf.ts'

/** Of the words of two paragraphs, how many they have to share to be taken for the same, 0 to 1. */
const alike = 0.75
/** Of how many words at least: in a short paragraph one word more or less is the whole sense of it. */
const longEnough = 12

/**
 * @param taken names that the story has for paragraphs of this source, also for such as are gone
 * @returns new names by old ones, without those that keep theirs. A paragraph that is gone gets a name that no other has, so that nothing
 * rests on another paragraph by mistake, and the check tells what has lost its ground: `'12'` becomes `'12-gone'`.
 */
export function renamedBetween(
  before: string,
  after: string,
  taken: readonly string[] = [],
): ReadonlyMap<string, string> {
  const free = new Set(paragraphsOf(after))
  const names = new Map<string, string>()
  const lost = paragraphsOf(before).filter(({ id, text }) => {
    const same = [...free].find((one) => one.text === text)
    if (!same) return true
    free.delete(same)
    names.set(id, same.id)
    return false
  })
  const pairs = lost
    .flatMap((old) => [...free].map((one) => ({ old, one, likeness: likenessOf(old.text, one.text) })))
    .filter(({ likeness }) => likeness >= alike)
    .toSorted((one, other) => other.likeness - one.likeness)
  for (const { old, one } of pairs) {
    if (names.has(old.id) || !free.delete(one)) continue
    names.set(old.id, one.id)
  }
  const used = new Set([
    ...taken,
    ...paragraphsOf(before).map(({ id }) => id),
    ...paragraphsOf(after).map(({ id }) => id),
  ])
  for (const { id } of lost) {
    if (names.has(id)) continue
    let name = `${id}-gone`
    while (used.has(name)) name += '-gone'
    used.add(name)
    names.set(id, name)
  }
  return new Map([...names].filter(([from, to]) => from !== to))
}

/** How many of their words two texts share, 0 to 1; 0 for short ones. */
function likenessOf(one: string, other: string): number {
  const [first, second] = [wordsIn(one), wordsIn(other)]
  if (Math.min(first.size, second.size) < longEnough) return 0
  const shared = [...first].filter((word) => second.has(word)).length
  return (2 * shared) / (first.size + second.size)
}

const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu))
