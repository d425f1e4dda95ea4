/** Wherever a link on the page leads to, that place is marked. */
import { act, render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { wordsFor } from '../../src/i18n/wordsFor.ts'
import { type Anchor, dateNoteAnchor, paragraphAnchor } from '../../src/model/anchors.ts'
import { dateNotesOf } from '../../src/model/dateNotes.ts'
import { statementsOf } from '../../src/model/statements.ts'
import { createExplainer } from '../../src/state/createExplainer.ts'
import { ExplainerPage } from '../../src/views/ExplainerPage.tsx'
import { irgendsee } from '../fixtures/irgendsee.ts'
import { strait } from '../fixtures/strait.ts'
import { summit } from '../fixtures/summit.ts'

test.each([strait, irgendsee, summit])('every statement, paragraph and note of $slug', (article) => {
  const explainer = createExplainer(article, wordsFor(article.lang))
  const { story, store } = explainer
  const { container } = render(<ExplainerPage explainer={explainer} />)
  const places: Anchor[] = [
    ...statementsOf(story).map(({ anchor }) => anchor),
    ...story.sources.flatMap(({ paragraphs }) => paragraphs.map(({ ref }) => paragraphAnchor(ref))),
    ...dateNotesOf(story).map(({ number }) => dateNoteAnchor(number)),
  ]
  const unmarked = places.filter((place) => {
    act(() => {
      store.getState().goTo(place)
    })
    const [marked, ...others] = container.querySelectorAll('.landed')
    return others.length > 0 || marked?.closest(`[id="${place.id}"]`) === null || marked === undefined
  })
  expect(unmarked.map(({ id }) => id)).toEqual([])
})
