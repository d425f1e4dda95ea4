/** One mistake in what talks can be besides yes and no is one message, at its place. */
import { describe, expect, test } from 'vitest'
import { checkArticle } from '../../../src/article/checks/checkArticle.ts'
import { changed } from '../../fixtures/changed.ts'
import { summit } from '../../fixtures/summit.ts'

const problems = (path: string, value: unknown) =>
  checkArticle(changed(summit, path, value))
    .filter(({ severity }) => severity === 'problem')
    .map((found) => found.path)

test('the story has no mistake to begin with', () => {
  expect(checkArticle(summit).filter(({ severity }) => severity === 'problem')).toEqual([])
})

const { gauge, share, draft, fund } = summit.points
const { valley } = gauge!.positions
const oneOption = {
  ...draft!,
  options: { dams: { name: 'the draft with the dams', short: 'A' } },
  positions: { valley: draft!.positions.valley },
}

describe('what a point asks and a position answers', () => {
  test.each<[what: string, path: string, value: unknown, field?: string]>([
    ['a point that asks two things', 'points.fund.amount', { of: 'year' }],
    ['a stance where there is a choice', 'points.draft.positions.city', fund!.positions.valley, '.stance'],
    ['a value that is no number', 'points.share.positions.delta.value', 'thirty'],
    ['a range the wrong way round', 'points.share.positions.city.value', [50, 30]],
    ['two reasons for one mixed stance', 'points.gauge.positions.valley', { ...valley, inPart: 'a few' }, '.inPart'],
    ['a reason for a stance that is not mixed', 'points.gauge.positions.mills.inPart', 'a few'],
    ['one option alone', 'points.draft', oneOption, '.options'],
    ['letters that are too many', 'points.draft.options.dams.short', 'DAMS'],
    ['letters that another option has', 'points.draft.options.gauges.short', 'A'],
    ['a silence of a party that speaks', 'points.share.silences.delta', share!.silences!.mills],
    ['an outcome that nobody settled', 'points.gauge.outcome.settledBy', undefined],
    ['an agreement that one side settled', 'points.share.outcome.settledBy', 'city'],
  ])('%s', (_, path, value, field = '') => {
    expect(problems(path, value)).toEqual([path + field])
  })
})

describe('words that the page does not have', () => {
  test.each([
    ['speakers.mediator.voice', 'judge'],
    ['points.share.silences.mills.kind', 'silent'],
    ['points.year.outcome.kind', 'postponed'],
    ['timeline.3.coming', 'soon'],
    ['talks.state', 'over'],
  ])('%s', (path, value) => {
    expect(problems(path, value)).toEqual([path])
  })
})

describe('ids that lead nowhere', () => {
  test.each([
    ['points.share.positions.city.of', ['sarn'], 'points.share.positions.city.of.0'],
    ['speakers.minister.member', 'sam', 'speakers.minister.member'],
    ['points.draft.positions.city.option', 'gages', 'points.draft.positions.city.option'],
    [
      'points.gauge.positions.valley.onCondition.on',
      { point: 'shares' },
      'points.gauge.positions.valley.onCondition.on.point',
    ],
    [
      'points.gauge.positions.valley.onCondition.on',
      { party: 'town' },
      'points.gauge.positions.valley.onCondition.on.party',
    ],
    ['points.gauge.outcome.settledBy', 'town', 'points.gauge.outcome.settledBy'],
    ['quotes.custom.heardFrom', 'mediatr', 'quotes.custom.heardFrom'],
    ['timeline.2.voices', ['mediatr'], 'timeline.2.voices.0'],
    ['points.gauge.positions.mills.by', 'mediatr', 'points.gauge.positions.mills.by'],
  ])('%s: %j', (path, value, where) => {
    expect(problems(path, value)).toEqual([where])
  })
})

describe('what a statement rests on', () => {
  test.each([
    ['points.gauge.positions.mills.by', undefined, 'points.gauge.positions.mills.by'],
    ['points.gauge.positions.city.by', 'mediator', 'points.gauge.positions.city.by'],
    ['talks.refs', [], 'talks.refs'],
    ['points.year.outcome.refs', [], 'points.year.outcome.refs'],
    ['points.year.outcome.basis', undefined, 'points.year.outcome.basis'],
    ['points.share.silences.mills.refs', [], 'points.share.silences.mills.refs'],
    ['parties.city.joined.refs', [], 'parties.city.joined.refs'],
    ['parties.mills.left.refs', ['herald:99'], 'parties.mills.left.refs.0'],
    ['quotes.wait.original.refs', [], 'quotes.wait.original.refs'],
  ])('%s', (path, value, where) => {
    expect(problems(path, value)).toEqual([where])
  })
})
