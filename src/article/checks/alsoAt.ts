/** So many places show what happened; the list of a source that everything rests on would fill a screen. */
const most = 10

/** The other places of one mistake, as a sentence behind what is told of its first one. Empty where there is none. */
export function alsoAt(paths: readonly string[]): string {
  if (paths.length === 0) return ''
  const others = paths.length > most ? ' and so on' : ''
  return ` It is named in ${paths.length} more ${paths.length === 1 ? 'place' : 'places'}: ${paths.slice(0, most).join(', ')}${others}.`
}
