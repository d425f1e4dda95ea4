import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { viewOfFragment } from '../../src/model/anchors.ts'
import { citationsOf, statementsOf } from '../../src/model/citations.ts'
import { storyOf } from '../../src/model/storyOf.ts'
import { arbitraryArticle } from '../fixtures/arbitraryArticle.ts'
import { harbour } from '../fixtures/harbour.ts'

const anyStory = arbitraryArticle.map(storyOf)

describe('the index of paragraphs', () => {
  test('finds every statement from each of its paragraphs, and nothing else', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const citations = citationsOf(story)
        const statements = statementsOf(story)
        for (const statement of statements) {
          for (const ref of statement.refs) expect(citations.get(ref)).toContainEqual(statement)
        }
        for (const [ref, cited] of citations) {
          expect(cited).toEqual(statements.filter(({ refs }) => refs.includes(ref)))
        }
      }),
    )
  })

  test('gives each statement a place of its own, whose id tells its view', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
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
