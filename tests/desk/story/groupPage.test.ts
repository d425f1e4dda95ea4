import { expect, test } from 'vitest'
import { story } from '../../../src/article/schema/fields.ts'
import { groups } from '../../../src/desk/forms/groups.ts'
import { storyFields } from '../../../src/desk/story/GroupPage.tsx'

test('every field of a story can be reached at the desk', () => {
  const reached = [...storyFields, ...groups.map(({ id }) => id), 'speakers']
  expect(Object.keys(story.fields).filter((name) => !reached.includes(name))).toEqual([])
})
