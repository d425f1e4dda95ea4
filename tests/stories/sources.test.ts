import { describe, expect, test } from 'vitest'
import { command } from '../../src/cli/checkQuotesCommand.ts'
import { filesKept } from '../../src/newsroom/sourceFiles.ts'
import { stories } from '../../src/stories/stories.ts'
import { run, withStories } from '../cli/commandContext.ts'

// Sources are somebody else's words and not part of the project, so their texts are not on every machine.
const isAtHand =
  Boolean(process.env.STORY_SOURCE) || stories.some((story) => Object.keys(filesKept('.', story)).length > 0)

describe('stories whose source is at hand', () => {
  test.skipIf(!isAtHand)('quote it word for word, cite paragraphs that it has, and copy nothing', async () => {
    const { code, printed } = await run(command, [], { environment: process.env, ...withStories(...stories) })
    expect(code, printed).toBe(0)
  })
})
