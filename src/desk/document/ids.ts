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
    .replace(/\p{M}|['’]/gu, '')
    .split(/[^a-z\d]+/)
    .filter(Boolean)
  const plain = words.slice(0, 5).join('-').slice(0, 40).replace(/-+$/, '')
  // An id that begins with a digit would go to the front of all others, whatever order the story has.
  const id = plain === '' ? otherwise : /^\d/.test(plain) ? `${otherwise}-${plain}` : plain
  if (!taken.includes(id)) return id
  let number = 2
  while (taken.includes(`${id}-${number}`)) number++
  return `${id}-${number}`
}
