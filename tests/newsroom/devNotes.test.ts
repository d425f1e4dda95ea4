import { describe, expect, test } from 'vitest'
import { checkArticle } from '../../src/article/checkArticle.ts'
import type { Problem } from '../../src/article/Problem.ts'
import { textsOf } from '../../src/article/textsOf.ts'
import { withNotes } from '../../src/newsroom/devNotes.ts'
import { placeOf } from '../../src/newsroom/placeOf.ts'
import { renderPage } from '../../src/page/renderPage.tsx'
import { changed } from '../fixtures/changed.ts'
import { harbour } from '../fixtures/harbour.ts'

const warning = (path: string, why = 'Why.'): Problem => ({
  ...{ severity: 'warning', story: 'harbour-talks', path, value: '', why, mend: 'Mend.' },
})
const shown = (problems: readonly Problem[]) => withNotes(harbour, problems, ({ head, end }) => head + end)

describe('a problem in the dev page', () => {
  test('belongs to an element that the page has, wherever in the story it is', () => {
    const page = renderPage(harbour, {
      ...{ template: '%explainer%', styles: '', head: '', end: '', prefix: './', site: undefined },
    })
    const unplaced = textsOf(harbour)
      .map(({ path }) => ({ path, id: placeOf(harbour, path)?.id }))
      .filter(({ id }) => id === undefined || !new RegExp(` id="?${id}[" >]`).test(page))
    // Of speakers there is no one place, and neither of what the whole page is.
    expect([...new Set(unplaced.map(({ path }) => path.split('.')[0]))]).toEqual(['slug', 'lang', 'speakers'])
  })

  test('is on the page with why and how to mend it', () => {
    expect(shown([warning('keyPoints.0.text')])).toContain(
      '[id="glance-key-1"]::after{content:"warning: keyPoints.0.text',
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
    expect(withNotes(broken, checkArticle(broken), fail)).toContain('There is no such speaker.')
    expect(() => withNotes(harbour, [warning('headline')], fail)).toThrow('no such speaker')
  })
})
