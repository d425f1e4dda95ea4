import { expect, test } from 'vitest'
import { citedIn } from '../../../src/article/checks/refsIn.ts'
import { withRefs } from '../../../src/desk/document/withRefs.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { strait } from '../../fixtures/strait.ts'
import { summit } from '../../fixtures/summit.ts'

test.each([harbour, strait, summit])('Every reference of $slug can be renamed, and nothing else changes', (story) => {
  const renamed = withRefs(story, (refs) => refs.map((ref) => `old-${ref}`))
  expect(citedIn(renamed).map(({ ref }) => ref)).toEqual(citedIn(story).map(({ ref }) => `old-${ref}`))
  expect(withRefs(renamed, (refs) => refs.map((ref) => ref.slice('old-'.length)))).toEqual(story)
})

test('What is no list of references yet stays as it is', () => {
  const unfinished = { ...harbour, standfirst: { ...harbour.standfirst, refs: '' } } as unknown as typeof harbour
  expect(withRefs(unfinished, () => []).standfirst.refs).toBe('')
})
