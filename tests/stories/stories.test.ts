import { describe, expect, test } from 'vitest'
import { describeProblem } from '../../src/article/checks/Problem.ts'
import { checkStories } from '../../src/article/checks/checkStories.ts'
import { checkPublisher } from '../../src/newsroom/publisher/checkPublisher.ts'
import { publisher } from '../../src/publisher/publisher.ts'
import { stories } from '../../src/stories/stories.ts'

describe('the stories', () => {
  test('have no problem; warnings are for editors to judge', () => {
    expect(
      [...checkStories(stories, publisher), ...checkPublisher(publisher, stories, process.cwd())]
        .filter(({ severity }) => severity === 'problem')
        .map(describeProblem),
    ).toEqual([])
  })
})
