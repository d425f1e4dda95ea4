/** The space between a quoted fragment and our sentence around it, so that no editor has to know that it is stored. */

/** @example withRoom('quotes.talks.before', 'called the talks') // 'called the talks ' */
export function withRoom(path: string, text: string): string {
  const [, side] = /^quotes\.[^.]+\.(before|after)$/.exec(path) ?? []
  if (side === undefined || text.trim() === '') return text
  // A bracket stays close to what is inside it, and a comma to what it follows.
  if (side === 'before') return /[\s\p{Ps}]$/u.test(text) ? text : `${text} `
  return /^[\s\p{Pe}\p{Pf}\p{Po}\p{Pd}]/u.test(text) ? text : ` ${text}`
}
