/** The ticks of the second pair of eyes: whether somebody has compared a statement with its paragraphs, as both are now. */
import { type Claim, claimsOf, refsOf } from '../../article/checks/claimsOf.ts'
import type { Article } from '../../article/schema/Article.ts'
import { pathOf } from '../document/values.ts'
import { type Texts, textOfRef } from '../source/cited.ts'

interface Comparable {
  readonly path: string
  /** Of the statement and of the words that it rests on: another as soon as either changes. */
  readonly fingerprint: string
}

/**
 * Everything that states something and can be compared with a paragraph.
 *
 * @param isAsked leaves out what nobody asks for, so that a key in a large story does not wait for it
 */
export const comparableIn = (
  article: Article,
  texts: Texts,
  isAsked: (path: string) => boolean = () => true,
): Comparable[] => {
  const claims = claimsOf(article)
  const holders = new Set(claims.flatMap(({ path }) => placesAround(path)))
  return claims
    .filter((claim) => isAsked(claim.path) && refsOf(claim, 'detail').length > 0)
    .map((claim) => ({ path: claim.path, fingerprint: fingerprintOf(claim, holders, texts) }))
}

/** @example placesAround('points.draft.why') // ['points', 'points.draft', 'points.draft.why'] */
const placesAround = (path: string): string[] => pathOf(path).map((_, at, keys) => keys.slice(0, at + 1).join('.'))

/** @param holders the paths in which there are claims: what is one of its own has a tick of its own */
function fingerprintOf(claim: Claim, holders: ReadonlySet<string>, texts: Texts): string {
  // Where it stands in a list, or that it is a version that was, does not change what it says.
  const where = claim.path.replace(/\.earlier\.\d+$/, '').replace(/\.\d+$/, '')
  const own = Object.entries(claim.fields).filter(
    ([name, value]) => typeof value !== 'object' || Array.isArray(value) || !holders.has(`${claim.path}.${name}`),
  )
  const words = refsOf(claim, 'detail').map((ref) => textOfRef(texts, ref) ?? '')
  return hashOf(JSON.stringify([where, own.filter(([name]) => name !== 'earlier'), words]))
}

/** FNV-1a twice over, from both ends: enough to tell one statement from another. */
function hashOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x01000193]
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193)
    other = Math.imul(other ^ text.charCodeAt(text.length - 1 - at), 0x811c9dc5)
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36)
}
