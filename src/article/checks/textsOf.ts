/** A text of a story and where it stands, such as `points.territory.why.text`. */
export interface TextAt {
  readonly path: string
  readonly text: string
}

/** Every string of a story. */
export function textsOf(value: unknown, path = ''): TextAt[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, placeIn(path, key)))
}

/** @example placeIn('points.territory', 'why') // 'points.territory.why' */
export const placeIn = (path: string, key: string | number): string => (path === '' ? String(key) : `${path}.${key}`)
