import { expect, test } from 'vitest'
import { checkArticle } from '../../../src/article/checks/checkArticle.ts'
import { checkOvertaken } from '../../../src/article/checks/checkOvertaken.ts'
import { changed } from '../../fixtures/changed.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { irgendsee } from '../../fixtures/irgendsee.ts'

/** The port was against shorter nights, as paragraph 8 has it, until paragraph 9 told otherwise. */
const moved = changed(harbour, 'points.nights.positions.port', {
  stance: 'for',
  text: 'Agrees.',
  basis: 'reported',
  refs: ['gazette:9'],
  since: { date: '2031-05-07', dateBasis: 'source', refs: ['gazette:9'] },
  earlier: [{ stance: 'against', text: 'Did not want it.', basis: 'reported', refs: ['gazette:8'] }],
})
const told = (path: string, refs: readonly string[], story = moved) =>
  checkOvertaken(changed(story, `${path}.refs`, refs)).map((one) => `${one.severity} ${one.path}: ${one.why}`)

test.each(['keyPoints.0', 'parties.port.wants', 'standfirst'])(
  '“%s” that rests only on what has changed since is worth a look',
  (path) => {
    expect(told(path, ['gazette:8'])).toEqual([
      `warning ${path}.refs: It rests on older paragraphs alone: they tell of points.nights.positions.port as it was before it changed.`,
    ])
    expect(told(path, ['gazette:8', 'gazette:9'])).toEqual([])
  },
)

test('a paragraph on which a position of today rests still tells something that holds', () => {
  const held = changed(moved, 'points.ferry.positions.port.refs', ['gazette:8'])
  expect(told('keyPoints.0', ['gazette:8'], held)).toEqual([])
})

test('in a story that has been brought up to date well there is none', () => {
  expect(checkOvertaken(irgendsee)).toEqual([])
  expect(checkArticle(irgendsee)).toEqual([])
})
