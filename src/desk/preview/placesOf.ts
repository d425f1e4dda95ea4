/** Where on the page an entry of the story is shown. */
import type { Article } from '../../article/schema/Article.ts'
import * as anchors from '../../model/anchors.ts'

/**
 * The first of them that the page has is the place: a position that is not written yet is looked for at its point.
 *
 * @param path what the form shows. @example placesOf(article, 'points.draft.positions.norland')
 */
export function placesOf({ speakers, quotes }: Article, path: string): readonly anchors.Anchor[] {
  const [group = '', key, , party] = path.split('.')
  switch (group) {
    case 'parties':
      return [...(key === undefined ? [] : [anchors.wantsAnchor(key)]), anchors.viewAnchor('positions')]
    case 'speakers': {
      const its = speakers[key ?? '']?.party
      return [...(its === undefined ? [] : [anchors.wantsAnchor(its)]), anchors.viewAnchor('positions')]
    }
    case 'points':
      if (key === undefined) return [anchors.viewAnchor('points')]
      return [
        ...(party === undefined ? [] : [anchors.positionAnchor(key, party), anchors.silenceAnchor(key, party)]),
        anchors.pointAnchor(key),
      ]
    case 'quotes': {
      if (key === undefined) return [anchors.viewAnchor('quotes')]
      return [anchors.quoteAnchor(key, speakers[quotes[key]?.speaker ?? '']?.party)]
    }
    case 'timeline':
      return key === undefined ? [anchors.viewAnchor('timeline')] : [anchors.eventAnchor(Number(key) + 1)]
    case 'keyPoints':
      return [anchors.keyPointAnchor(Number(key ?? 0))]
    case 'unknowns':
      return key === undefined ? [anchors.viewAnchor('unknown')] : [anchors.unknownAnchor(Number(key) + 1)]
    case 'sources':
      return [anchors.viewAnchor('sources')]
    case 'updates':
      return [anchors.updatesAnchor, anchors.viewAnchor('sources')]
    default:
      return [anchors.storyAnchor]
  }
}
