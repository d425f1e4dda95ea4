import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { citationsOf } from '../../src/model/citations.ts'
import { statementsOf } from '../../src/model/statements.ts'
import { storyOf } from '../../src/model/storyOf.ts'
import { arbitraryArticle } from '../fixtures/arbitraryArticle.ts'

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
})
