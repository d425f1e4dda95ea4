/** Where on the page a problem belongs: the element that shows what is wrong, by the path that the check tells. */
import type { Article } from '../article/schema/Article.ts'
import {
  alsoAnchor,
  type Anchor,
  earlierAnchor,
  eventAnchor,
  keyPointAnchor,
  paragraphAnchor,
  pointAnchor,
  positionAnchor,
  quoteAnchor,
  storyAnchor,
  unknownAnchor,
  updatesAnchor,
  viewAnchor,
  voicesAnchor,
  wantedAnchor,
  wantsAnchor,
  whyAnchor,
} from '../model/anchors.ts'

/** @returns undefined for what no one place shows, such as a list that is empty */
export function placeOf(article: Article, path: string): Anchor | undefined {
  const [group = '', key = '', field, id = '', inner = '', nth] = path.split('.')
  switch (group) {
    case 'kicker':
    case 'headline':
    case 'standfirst':
    case 'dateline':
      return storyAnchor
    case 'parties':
      if (!(key in article.parties)) return viewAnchor('positions')
      if (field === 'also') return alsoAnchor(key)
      if (field === 'voicesNote') return voicesAnchor(key)
      return field === 'wants' && id === 'earlier' && inner ? wantedAnchor(key, Number(inner)) : wantsAnchor(key)
    case 'points':
      if (field === 'why' || field === 'proposition') return whyAnchor(key)
      if (field !== 'positions') return key === '' ? viewAnchor('points') : pointAnchor(key)
      if (!(id in article.parties)) return pointAnchor(key)
      if (inner === 'earlier' && nth !== undefined) return earlierAnchor(key, id, Number(nth))
      return positionAnchor(key, id)
    case 'quotes':
      return key === '' ? viewAnchor('quotes') : quoteAnchor(key, '')
    case 'keyPoints':
      return keyPointAnchor(Number(key))
    case 'timeline':
      return eventAnchor(Number(key) + 1)
    case 'unknowns':
      return unknownAnchor(Number(key) + 1)
    case 'sources': {
      const paragraph = article.sources[key]?.paragraphs[Number(id)]
      return paragraph ? paragraphAnchor(`${key}:${paragraph.id}`) : viewAnchor('sources')
    }
    case 'updates':
      return article.updates.length > 0 ? updatesAnchor : viewAnchor('sources')
    default:
      return undefined
  }
}
