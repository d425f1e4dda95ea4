/**
 * Where in a text a character stands that nobody finds by looking, told by the words before it.
 *
 * @example whereIn('The tea\u200b budget', 7) // 'behind “…The tea”'
 */
export function whereIn(text: string, at: number): string {
  const before = text.slice(0, at).trim().split(/\s+/).slice(-2).join(' ')
  return before === '' ? 'at the beginning' : `behind “…${before}”`
}
