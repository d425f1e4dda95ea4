/** The groups of a story as the desk shows them, and in which of them a path lies. */
import type { Article } from '../../article/schema/Article.ts'

export const groups = [
  { id: 'story', name: 'Story', one: 'story' },
  { id: 'parties', name: 'Parties', one: 'party' },
  { id: 'points', name: 'Sticking points', one: 'sticking point' },
  { id: 'quotes', name: 'Quotations', one: 'quotation' },
  { id: 'timeline', name: 'Timeline', one: 'event' },
  { id: 'keyPoints', name: 'Key points', one: 'key point' },
  { id: 'unknowns', name: 'Unknown', one: 'open question' },
  { id: 'sources', name: 'Sources', one: 'source' },
  { id: 'updates', name: 'Updates', one: 'update' },
] as const

export type GroupId = (typeof groups)[number]['id']

export const groupWith = (id: GroupId) => groups.find((group) => group.id === id) ?? groups[0]

/** Speakers are shown beside the parties for whom they speak. */
export function groupOf(path: string): GroupId {
  const [first] = path.split('.', 1)
  if (first === 'speakers') return 'parties'
  return groups.find(({ id }) => id === first)?.id ?? 'story'
}

/** What the form opens for a path: the entry that it lies in. */
export function entryOf(path: string): string {
  const [group = '', key, field, inner] = path.split('.')
  if (key === undefined) return groups.some(({ id }) => id === group) ? group : groupOf(path)
  if (group === 'points' && (field === 'positions' || field === 'silences') && inner !== undefined) {
    return `points.${key}.positions.${inner}`
  }
  return group === 'speakers' || (groupOf(path) !== 'story' && group !== 'story') ? `${group}.${key}` : 'story'
}

/** The beginning of a text, as its name. @param otherwise where there is no text */
export const brief = (text: string | undefined, otherwise: string): string => {
  const plain = text?.trim() ?? ''
  if (plain === '') return otherwise
  return plain.length > 60 ? `${plain.slice(0, 59).trimEnd()}…` : plain
}

/** What an entry is called, for a list of links. @param path `quotes.mess` */
export function entryName(article: Article, path: string): string {
  const [group = '', key = '', , inner] = path.split('.')
  const party = (id: string) => brief(article.parties[id]?.name, 'A party with no name')
  switch (group) {
    case 'parties':
      return key === '' ? 'Parties' : party(key)
    case 'speakers':
      return brief(article.speakers[key]?.name, 'A speaker with no name')
    case 'points': {
      if (key === '') return 'Sticking points'
      const point = brief(article.points[key]?.label, 'A point with no name')
      return inner === undefined ? point : `${party(inner)} on ${point}`
    }
    case 'quotes': {
      const words = article.quotes[key]?.words
      return key === '' ? 'Quotations' : `“${brief(typeof words === 'string' ? words : words?.[0], '…')}”`
    }
    case 'timeline':
      return key === '' ? 'Timeline' : brief(article.timeline[Number(key)]?.when, 'An event')
    case 'keyPoints':
      return key === '' ? 'Key points' : brief(article.keyPoints[Number(key)]?.title, 'A key point')
    case 'unknowns':
      return key === '' ? 'Unknown' : brief(article.unknowns[Number(key)]?.text, 'An open question')
    case 'sources':
      return key === '' ? 'Sources' : brief(article.sources[key]?.title, 'A source')
    case 'updates':
      return key === '' ? 'Updates' : brief(article.updates[Number(key)]?.date, 'An update')
    default:
      return 'Story'
  }
}
