import { describe, expect, test } from 'vitest'
import { checkArticle } from '../../src/article/checkArticle.ts'
import { stories } from '../../src/stories/stories.ts'

describe.each(stories.map((story) => [story.slug, story] as const))('the story %s', (_, story) => {
  test('has no problem and no warning', () => {
    expect(checkArticle(story)).toEqual([])
  })
})
