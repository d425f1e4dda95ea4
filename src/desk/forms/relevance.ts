/** Which fields of a part an editor is shown: what cannot stand together is not offered together. */
import type { Article } from '../../article/schema/Article.ts'
import type { Part } from '../../article/schema/Part.ts'
import { reasons, type Standpoint } from '../../article/schema/standpoints.ts'
import type { Value } from '../document/Written.ts'

type Fields = Readonly<Record<string, Value | undefined>>

/** @returns whether the form has room for the field though it is not there yet */
export function isOffered(article: Article, fields: Fields, name: string, path: string): boolean {
  switch (name) {
    case 'by':
      return fields.basis === 'told'
    case 'settledBy':
      return fields.kind === 'settled'
    case 'unit':
    case 'shortUnit':
    case 'apart':
      return fields.of === 'number'
    case 'since':
    case 'earlier':
      // “It has changed” writes both.
      return false
    case 'after':
    case 'dateBasis':
    case 'dateNote':
    case 'voice':
      return false
    case 'member':
      return typeof fields.party === 'string' && hasMembers(article, fields.party)
    case 'detailRefs':
      return fields.detail !== undefined
    case 'inPart':
    case 'onCondition':
    case 'divided':
      return fields.stance === 'mixed' && !reasons.some((reason) => fields[reason] !== undefined)
    case 'stance':
    case 'option':
    case 'value':
      return name === standpointOf(article, path)
    case 'of':
      return hasMembers(article, path.split('.')[3] ?? '')
    case 'proposition':
    case 'options':
    case 'amount':
      // “What is asked” writes one of them.
      return false
    case 'before':
      return typeof fields.words === 'string'
    default:
      return true
  }
}

const hasMembers = ({ parties }: Article, party: string): boolean =>
  Object.keys(parties[party]?.members ?? {}).length > 0

/** In which field a position on this point says where the party stands. @param path `points.draft.positions.norland` */
export function standpointOf({ points }: Article, path: string): Standpoint {
  const point = points[path.split('.')[1] ?? '']
  if (point?.options) return 'option'
  return point?.amount ? 'value' : 'stance'
}

/** Fields that the form asks for though the schema can do without them. @param path of the part */
export function isWanted(article: Article, { noun }: Part, fields: Fields, name: string, path: string): boolean {
  if (noun === 'a position' || noun === 'an earlier position') {
    if (name === standpointOf(article, path)) return true
  }
  if (name === 'by') return fields.basis === 'told'
  if (name === 'settledBy') return fields.kind === 'settled'
  return isUsual(noun, name)
}

/** What most entries have, so that nobody should have to look for it; it is left out of the story while it is empty. */
export const isUsual = (noun: string, name: string): boolean => usual.has(`${noun}.${name}`)

const usual = new Set([
  'a speaker.role',
  ...['publisher', 'url', 'published'].map((name) => `a source.${name}`),
  ...['short', 'rowLabel'].map((name) => `a sticking point.${name}`),
])
