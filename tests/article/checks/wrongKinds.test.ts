/** Whatever stands in the place of a field, an editor is told of it in a sentence, and no check breaks. */
import { expect, test } from 'vitest'
import { nameless } from '../../../src/article/checks/Problem.ts'
import { checkStories } from '../../../src/article/checks/checkStories.ts'
import { publisher } from '../../../src/publisher/publisher.ts'
import { changed } from '../../fixtures/changed.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { irgendsee } from '../../fixtures/irgendsee.ts'
import { summit } from '../../fixtures/summit.ts'

const stories = [harbour, irgendsee, summit]

const problemsIn = (story: typeof harbour) =>
  checkStories([story], publisher).filter(({ severity }) => severity === 'problem')

function pathsIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).flatMap(([key, one]) => pathsIn(one, path ? `${path}.${key}` : key))
  return path ? [path, ...inner] : inner
}

/** One place of each kind, such as the text of a position: in all three, whatever id stands before it. */
const places = [
  ...new Map(
    stories.flatMap((story) =>
      pathsIn(story).map((path) => {
        const ids =
          /(?<=^(?:sources|parties|speakers|points|quotes)\.|\.(?:positions|silences|options|members)\.)[^.]+/g
        return [path.replace(ids, '…').replace(/\.\d+(?=\.|$)/g, '.0'), { story, path }] as const
      }),
    ),
  ),
]

test.each(places)('no check breaks: %s', (_, { story, path }) => {
  for (const value of [undefined, null, [], {}, [null], 'zz zz']) {
    const found = problemsIn(changed(story, path, value))
    const name = path === 'slug' && typeof value !== 'string' ? nameless : path === 'slug' ? value : story.slug
    for (const one of found) expect([typeof one.value, one.story]).toEqual(['string', name])
  }
})

test.each(places)('a number, or a text for one, is told where it stands: %s', (_, { story, path }) => {
  const before = path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], story)
  const value = typeof before === 'number' ? 'seven' : 7
  const told = problemsIn(changed(story, path, value)).map((one) => one.path)
  expect(told.some((one) => one === path || path.startsWith(`${one}.`))).toBe(true)
})

test.each([
  ['a name that is a number', 'points.ferry.label', 7, 'Here a text has to stand.', 'Write it in quotation marks.'],
  [
    'a hue that is missing',
    'parties.town.hue',
    undefined,
    'A party needs “hue”, and it is not there.',
    'Add it: docs/writing-a-story.md says what it is for.',
  ],
  [
    'a hue for light alone',
    'parties.town.hue',
    '#1f5aa6',
    'Here a hue has to stand, with fields of its own.',
    'Give it “light”, “dark”.',
  ],
  [
    'a reference without brackets',
    'keyPoints.0.refs',
    'gazette:1',
    'Here a list of texts has to stand.',
    "Write it in square brackets, also where it has one entry: ['gazette:1'].",
  ],
  [
    'a party without brackets',
    'timeline.0.parties',
    'port',
    'Here a list of texts has to stand.',
    "Write it in square brackets, also where it has one entry: ['port'].",
  ],
  [
    'a day without quotation marks',
    'published',
    2012,
    'Here a text has to stand.',
    'Write it in quotation marks, as 2031-05-14.',
  ],
  [
    'a word for yes',
    'timeline.1.main',
    'yes',
    'Here “true” has to stand.',
    'Write it without quotation marks, or leave the whole entry out.',
  ],
  [
    'a position that was emptied',
    'points.ferry.positions.dockers',
    null,
    'Here a position has to stand, with fields of its own.',
    'Give it “text”, “basis”, “refs”.',
  ],
  [
    'two commas in a list',
    'keyPoints.0',
    undefined,
    'Here a key point has to stand, with fields of its own.',
    'Give it “text”, “basis”, “refs”, “title”, or take out a comma too many.',
  ],
] as const)('an editor is told once what is wrong with %s', (_, path, value, why, mend) => {
  expect(problemsIn(changed(harbour, path, value)).map((one) => [one.path, one.why, one.mend])).toEqual([
    [path, why, mend],
  ])
})
