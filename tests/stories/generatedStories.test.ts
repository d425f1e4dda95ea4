import { describe, expect, test } from 'vitest'
import { checkArticle } from '../../src/article/checks/checkArticle.ts'
import { sizes, stories } from '../fixtures/generatedStories.ts'
import { firstSize, generatedStory, largestSize } from '../fixtures/generatedStory.ts'
import { strait } from '../fixtures/strait.ts'

describe.each(stories.map((story) => [story.slug, story] as const))('the generated story %s', (slug, story) => {
  test('could be published as it is', () => {
    expect(checkArticle(story).filter(({ severity }) => severity === 'problem')).toEqual([])
  })

  test('has as much of everything as was asked for', () => {
    const { parties, points, quotes, sources } = story
    expect({
      parties: Object.keys(parties).length,
      points: Object.keys(points).length,
      quotes: Object.keys(quotes).length,
      paragraphs: sources.article!.paragraphs.length,
    }).toEqual(sizes[slug])
  })
})

test('the same numbers make the same story, and another seed makes another', () => {
  expect(generatedStory(firstSize)).toEqual(generatedStory(firstSize))
  expect(generatedStory(firstSize, 'generated-story', 2)).not.toEqual(generatedStory(firstSize))
})

test('the smallest is as large as a real story, and the largest is what the page promises', () => {
  const { parties, points, quotes, sources } = strait
  const paragraphs = Object.values(sources).flatMap((source) => source.paragraphs)
  const count = (record: object) => Object.keys(record).length
  expect(firstSize).toEqual({
    parties: count(parties),
    points: count(points),
    quotes: count(quotes),
    paragraphs: paragraphs.length,
  })
  expect(largestSize).toEqual({ parties: 12, points: 60, quotes: 500, paragraphs: 200 })
})
