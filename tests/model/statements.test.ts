/** Each statement of a story, with its place and its basis. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { viewOfFragment } from '../../src/model/anchors.ts'
import { statementsOf } from '../../src/model/statements.ts'
import { storyOf } from '../../src/model/storyOf.ts'
import { arbitraryArticle } from '../fixtures/arbitraryArticle.ts'
import { harbour } from '../fixtures/harbour.ts'

describe('the list of statements', () => {
  test('gives each statement a place of its own, whose id tells its view', () => {
    fc.assert(
      fc.property(arbitraryArticle.map(storyOf), (story) => {
        const anchors = statementsOf(story).map(({ anchor }) => anchor)
        expect(new Set(anchors.map(({ id }) => id)).size).toBe(anchors.length)
        for (const { id, view } of anchors) expect(viewOfFragment(`#${id}`)).toBe(view)
      }),
    )
  })

  test('counts a quotation as said', () => {
    const quotes = statementsOf(storyOf(harbour)).filter(({ kind }) => kind === 'quote')
    expect(quotes.map(({ basis }) => basis)).toEqual(['said', 'said'])
  })
})
