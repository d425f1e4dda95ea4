/** Which item of a list each item of the next list was: one that is the same, else one that was changed in its place. */
import { isRecord, isSame, type Value } from './Written.ts'

/** @returns for each item of the next list, its place in the list before; undefined for a new one */
export function originsIn(before: readonly Value[], next: readonly Value[]): (number | undefined)[] {
  const free = new Set(before.keys())
  const origins: (number | undefined)[] = next.map(() => undefined)
  const take = (nth: number, found: number | undefined) => {
    if (found === undefined) return
    free.delete(found)
    origins[nth] = found
  }
  for (const [nth, item] of next.entries()) {
    // Most items stand where they stood, and two may be the same.
    const at = [nth, ...free].find((one) => free.has(one) && isSame(before[one], item))
    take(nth, at)
  }
  for (const [nth, item] of next.entries()) {
    if (origins[nth] === undefined)
      take(
        nth,
        [...free].find((one) => isSibling(before[one], item)),
      )
  }
  // What is left was changed beyond recognition: those between the same neighbours are taken for each other.
  for (const nth of next.keys()) {
    if (origins[nth] !== undefined) continue
    const previous = nth === 0 ? -1 : origins[nth - 1]
    const at = previous === undefined ? undefined : previous + 1
    take(nth, at !== undefined && free.has(at) ? at : undefined)
  }
  return origins
}

/** Fields that tell one from another of its kind, so that a change of the rest is a change and no new entry. */
const telling = ['id', 'text', 'title', 'when']

const isSibling = (one: Value | undefined, other: Value): boolean =>
  isRecord(one) &&
  isRecord(other) &&
  telling.some((field) => typeof one[field] === 'string' && one[field] !== '' && one[field] === other[field])
