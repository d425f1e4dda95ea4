import { describe, expect, test } from 'vitest'
import { checkArticle } from '../../../src/article/checks/checkArticle.ts'
import type { Problem } from '../../../src/article/checks/Problem.ts'
import { textsOf } from '../../../src/article/checks/textsOf.ts'
import type { Article } from '../../../src/article/schema/Article.ts'
import { withNotes } from '../../../src/build/vite/devNotes.ts'
import { placesOfPath } from '../../../src/model/placesOfPath.ts'
import {
  alsoAnchor,
  earlierAnchor,
  keyPointAnchor,
  outcomeAnchor,
  silenceAnchor,
  talksAnchor,
  viewAnchor,
  voicesAnchor,
  wantedAnchor,
} from '../../../src/model/anchors.ts'
import { renderPage } from '../../../src/build/html/renderPage.tsx'
import { changed } from '../../fixtures/changed.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { pageParts } from '../../fixtures/pageParts.ts'
import { irgendsee } from '../../fixtures/irgendsee.ts'
import { summit } from '../../fixtures/summit.ts'

const warning = (path: string, why = 'Why.'): Problem => ({
  ...{ severity: 'warning', story: 'harbour-talks', path, value: '', why, mend: 'Mend.' },
})
const shown = (problems: readonly Problem[]) => withNotes(harbour, problems, ({ head, end }) => head + end)

const placeOf = (story: Article, path: string) => placesOfPath(story, path)[0]

describe('a problem in the dev page', () => {
  test.each([harbour, irgendsee, summit])(
    'belongs to an element that the page has, wherever in $slug it is',
    (story) => {
      const page = renderPage(story, { ...pageParts, template: '%explainer%' })
      const unplaced = textsOf(story)
        .map(({ path }) => ({ path, id: placeOf(story, path)?.id }))
        .filter(({ id }) => id === undefined || !new RegExp(` id="?${id}[" >]`).test(page))
      // Of what the whole page is there is no one place.
      expect([...new Set(unplaced.map(({ path }) => path.split('.')[0]))]).toEqual(['slug', 'lang'])
    },
  )

  test('of an earlier version belongs to that very version', () => {
    const path = 'points.boote.positions.obertruebwasser.earlier.1.text'
    expect(placeOf(irgendsee, path)).toEqual(earlierAnchor('boote', 'obertruebwasser', 1))
    expect(placeOf(irgendsee, 'parties.genossenschaft.wants.earlier.0.text')).toEqual(wantedAnchor('genossenschaft', 0))
  })

  test('of what stands beside a party’s wish belongs there, and of the points as a whole to their view', () => {
    expect(placeOf(irgendsee, 'parties.nebelburg.also.text')).toEqual(alsoAnchor('nebelburg'))
    expect(placeOf(irgendsee, 'parties.obertruebwasser.voicesNote.refs.0')).toEqual(voicesAnchor('obertruebwasser'))
    expect(placeOf(irgendsee, 'points')).toEqual(viewAnchor('points'))
  })

  test.each([
    ['talks.text', talksAnchor],
    ['points.share.outcome.text', outcomeAnchor('share')],
    ['points.share.silences.mills.refs', silenceAnchor('share', 'mills')],
  ])('of %s belongs there', (path, place) => {
    expect(placeOf(summit, path)).toEqual(place)
  })

  test('is on the page with why and how to mend it', () => {
    expect(shown([warning('keyPoints.0.text')])).toContain(
      `[id="${keyPointAnchor(0).id}"]::after{content:"warning: keyPoints.0.text`,
    )
  })

  test('can end neither its style sheet nor its script', () => {
    const nasty = '</style></script>"\\'
    const told = shown([warning('headline', nasty), { ...warning('headline', nasty), severity: 'problem' }])
    expect(told.match(/<\/style>/g)).toHaveLength(1)
    expect(told.match(/<\/script>/g)).toHaveLength(1)
  })

  test('is not there for a story with nothing to mend', () => {
    expect(shown([])).toBe('')
  })

  test('takes the place of a story too broken to be shown, unless the fault is ours', () => {
    const fail = () => {
      throw new Error('no such speaker')
    }
    const broken = changed(harbour, 'quotes.enough.speaker', 'ghost')
    expect(withNotes(broken, checkArticle(broken), fail)).toContain('There is no such speaker in this story.')
    expect(() => withNotes(harbour, [warning('headline')], fail)).toThrow('no such speaker')
  })
})
