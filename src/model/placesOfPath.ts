/** Where on the page a part of a story is shown, by its path in the story: for the notes that editors get, and for the desk. */
import type { Article } from '../article/schema/Article.ts'
import {
  alsoAnchor,
  type Anchor,
  earlierAnchor,
  eventAnchor,
  keyPointAnchor,
  keyPointsAnchor,
  membershipAnchor,
  outcomeAnchor,
  paragraphAnchor,
  pointAnchor,
  positionAnchor,
  quoteAnchor,
  silenceAnchor,
  storyAnchor,
  talksAnchor,
  unknownAnchor,
  updatesAnchor,
  viewAnchor,
  voicesAnchor,
  wantedAnchor,
  wantsAnchor,
  whyAnchor,
} from './anchors.ts'

/**
 * The first that the page has is the place: a position that is not written yet is looked for at its point.
 *
 * @param path as a check or a form tells it: `'points.draft.positions.norland.text'`
 * @returns nothing for what no place shows, such as the language
 */
export function placesOfPath(article: Article, path: string): readonly Anchor[] {
  const [group = '', key, field = '', id = '', inner, nth] = path.split('.')
  switch (group) {
    case 'kicker':
    case 'headline':
    case 'standfirst':
    case 'dateline':
    case 'published':
      return [storyAnchor]
    case 'talks':
      return [talksAnchor, storyAnchor]
    case 'parties':
      return [...ofParty(article, key, field, id === 'earlier' ? inner : undefined), viewAnchor('positions')]
    case 'speakers':
      return [...ofParty(article, article.speakers[key ?? '']?.party, '', undefined), viewAnchor('positions')]
    case 'points':
      return [...ofPoint(article, key, field, id, inner === 'earlier' ? nth : undefined), viewAnchor('points')]
    case 'quotes':
      return [...(key !== undefined && key in article.quotes ? [quoteAnchor(key)] : []), viewAnchor('quotes')]
    case 'keyPoints':
      return [...(key === undefined ? [] : [keyPointAnchor(Number(key))]), keyPointsAnchor]
    case 'timeline':
      return [...(key === undefined ? [] : [eventAnchor(Number(key) + 1)]), viewAnchor('timeline')]
    case 'unknowns':
      return [...(key === undefined ? [] : [unknownAnchor(Number(key) + 1)]), viewAnchor('unknown')]
    case 'sources': {
      const paragraph = article.sources[key ?? '']?.paragraphs[Number(id)]
      return [...(paragraph ? [paragraphAnchor(`${key}:${paragraph.id}`)] : []), viewAnchor('sources')]
    }
    case 'updates':
      return [...(article.updates.length > 0 ? [updatesAnchor] : []), viewAnchor('sources')]
    default:
      return []
  }
}

function ofParty(
  { parties }: Article,
  party: string | undefined,
  field: string,
  earlier: string | undefined,
): Anchor[] {
  if (party === undefined || !(party in parties)) return []
  switch (field) {
    case 'also':
      return [alsoAnchor(party), wantsAnchor(party)]
    case 'voicesNote':
      return [voicesAnchor(party), wantsAnchor(party)]
    case 'joined':
    case 'left':
      return [membershipAnchor(party, field), wantsAnchor(party)]
    default:
      return [...(earlier === undefined ? [] : [wantedAnchor(party, Number(earlier))]), wantsAnchor(party)]
  }
}

function ofPoint(
  { parties }: Article,
  point: string | undefined,
  field: string,
  party: string,
  earlier: string | undefined,
): Anchor[] {
  if (point === undefined) return []
  switch (field) {
    case 'why':
    case 'proposition':
      return [whyAnchor(point), pointAnchor(point)]
    case 'outcome':
      return [outcomeAnchor(point), pointAnchor(point)]
    case 'positions':
    case 'silences':
      if (!(party in parties)) return [pointAnchor(point)]
      return [
        ...(earlier === undefined ? [] : [earlierAnchor(point, party, Number(earlier))]),
        ...(field === 'positions' ? [positionAnchor(point, party)] : []),
        silenceAnchor(point, party),
        pointAnchor(point),
      ]
    default:
      return [pointAnchor(point)]
  }
}
