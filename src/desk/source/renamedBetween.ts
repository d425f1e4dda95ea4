/**
 * Matches the paragraphs of two versions of a text by their words, so that what rests on a paragraph follows it to its new number.
 */
import type { SourceParagraph } from '../../article/source/paragraphsOf.ts'
import { paragraphsIn } from './cited.ts'

/** Of the words of two paragraphs, how many they have to share to be taken for the same, 0 to 1. */
const alike = 0.75
/** How many different words each of them must have: in a shorter one a single word can turn the sense round. */
const longEnough = 12

/** The end of a name that no text has: `'12-gone'` is what paragraph 12 of an older version is called. */
const gone = '-gone'

/** @returns the number that a paragraph had in an older version; undefined for one of the present text. @example numberOfGone('12-gone') // '12' */
export const numberOfGone = (name: string): string | undefined => /^(.+?)(?:-gone)+$/.exec(name)?.[1]

/**
 * @param taken the names that the story has for paragraphs of this source, also for those that are gone
 * @returns new names by old ones, without those that stay. A paragraph with no match gets a name that no other has, so that what rests on
 * it never rests on another one, and the check reports it.
 */
export function renamedBetween(
  before: string,
  after: string,
  taken: readonly string[] = [],
): ReadonlyMap<string, string> {
  const [old, next] = [paragraphsIn(before), paragraphsIn(after)]
  const names = new Map<string, string>()
  const free = new Set(next)
  const match = (from: SourceParagraph, to: SourceParagraph) => {
    if (names.has(from.id) || !free.delete(to)) return
    names.set(from.id, to.id)
  }
  for (const from of old) {
    const same = next.find((to) => free.has(to) && to.text === from.text)
    if (same) match(from, same)
  }
  const changed = old.filter(({ id }) => !names.has(id))
  for (const [from, to] of likestFirst(changed, [...free])) match(from, to)
  const used = new Set([...taken, ...[...old, ...next].map(({ id }) => id)])
  for (const { id } of changed) {
    if (names.has(id)) continue
    let name = id + gone
    while (used.has(name)) name += gone
    used.add(name)
    names.set(id, name)
  }
  return new Map([...names].filter(([from, to]) => from !== to))
}

/** Every pair of paragraphs that may be two versions of one, the likest first. */
function likestFirst(old: readonly SourceParagraph[], next: readonly SourceParagraph[]) {
  const withWords = (paragraphs: readonly SourceParagraph[]) =>
    paragraphs
      .map((paragraph) => ({ paragraph, words: wordsIn(paragraph.text) }))
      .filter(({ words }) => words.size >= longEnough)
  const candidates = withWords(next)
  return withWords(old)
    .flatMap((from) => candidates.map((to) => ({ from, to, likeness: likenessOf(from.words, to.words) })))
    .filter(({ likeness }) => likeness >= alike)
    .toSorted((one, other) => other.likeness - one.likeness)
    .map(({ from, to }) => [from.paragraph, to.paragraph] as const)
}

/** How many of their words two texts share, 0 to 1. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length
  return (2 * shared) / (one.size + other.size)
}

const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu))
