/** Ids are made from names, so that nobody has to type one. */

/**
 * @param taken ids that are in use
 * @example idFrom('Île de Ré', ['ile-de-re']) // 'ile-de-re-2'
 */
export function idFrom(name: string, taken: readonly string[], otherwise = 'entry'): string {
  const words = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    // Nor what nobody sees, such as a soft hyphen amid a word.
    .replace(/[\p{M}\p{Cf}'’]/gu, '')
    .split(/[^a-z\d]+/)
    .filter(Boolean)
  const plain = shortened(words.slice(0, 5))
  // An id that begins with a digit would go to the front of all others, whatever order the story has.
  const id = plain === '' ? otherwise : /^\d/.test(plain) ? `${otherwise}-${plain}` : plain
  if (!taken.includes(id)) return id
  let number = 2
  while (taken.includes(`${id}-${number}`)) number++
  return `${id}-${number}`
}

const longest = 40

/** As many of the words as have room; of the first as much as has. */
function shortened(words: readonly string[]): string {
  const id = words.join('-')
  if (id.length <= longest) return id
  return words.length > 1 ? shortened(words.slice(0, -1)) : id.slice(0, longest)
}
