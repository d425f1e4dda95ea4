import { describe, expect, test } from 'vitest'
import { checkArticle } from '../../../src/article/checks/checkArticle.ts'
import { changed } from '../../fixtures/changed.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { summit } from '../../fixtures/summit.ts'

const problems = (path: string, value: unknown) =>
  checkArticle(changed(harbour, path, value))
    .filter(({ severity }) => severity === 'problem')
    .map(({ path }) => path)

describe('no claim is published without a source, even where nobody ran the compiler', () => {
  test.each([
    'standfirst',
    'dateline',
    'parties.town.wants',
    'parties.dockers.also',
    'parties.port.voicesNote',
    'points.nights.major',
    'points.nights.why',
    'points.nights.positions.dockers',
    'quotes.enough',
    'keyPoints.0',
    'timeline.1',
    'unknowns.0',
  ])('%s has to cite a paragraph', (path) => {
    expect(problems(`${path}.refs`, [])).toContain(`${path}.refs`)
    expect(problems(`${path}.refs`, undefined)).toContain(`${path}.refs`)
  })

  test('a stance that rests on nothing is told to be one', () => {
    const [found] = checkArticle(changed(harbour, 'points.nights.positions.dockers.refs', []))
    expect(found).toMatchObject({ severity: 'problem', why: expect.stringMatching(/^A stance/) as string })
  })

  test('a “said” that cites nothing is told to cite something, and nothing else', () => {
    const path = 'points.nights.positions.dockers.refs'
    expect(checkArticle(changed(harbour, path, undefined)).filter((one) => one.path.includes('dockers'))).toEqual([
      expect.objectContaining({ path, value: '' }),
    ])
  })

  test('a detail that has its own references has some', () => {
    expect(problems('points.nights.positions.dockers.detailRefs', [])).toEqual([
      'points.nights.positions.dockers.detailRefs',
    ])
  })

  test('and has something to say', () => {
    const path = 'points.nights.positions.dockers'
    expect(problems(`${path}.detail`, undefined)).toEqual([`${path}.detailRefs`])
  })

  test('references that are not there are told wherever they stand', () => {
    for (const path of [
      'parties.dockers.also.refs',
      'parties.port.voicesNote.refs',
      'points.ferry.major.refs',
      'points.nights.positions.dockers.detailRefs',
    ]) {
      expect(problems(path, ['gazette:9'])).toEqual([`${path}.0`])
    }
  })

  test('a statement says how we know it, in one of three words', () => {
    expect(problems('keyPoints.0.basis', undefined)).toEqual(['keyPoints.0.basis'])
    expect(problems('points.nights.why.basis', 'rumoured')).toEqual(['points.nights.why.basis'])
    expect(problems('points.nights.major.basis', 'rumoured')).toEqual(['points.nights.major.basis'])
    expect(problems('parties.dockers.also.basis', undefined)).toEqual(['parties.dockers.also.basis'])
  })

  test('a stance is one of three', () => {
    expect(problems('points.nights.positions.dockers.stance', 'maybe')).toEqual([
      'points.nights.positions.dockers.stance',
    ])
  })

  test('“said” needs a quotation of that party from that paragraph', () => {
    const path = 'points.nights.positions.dockers.basis'
    expect(problems(path, 'said')).toEqual([])
    // The town is never quoted; the port is, but not from the notice.
    expect(problems('points.ferry.positions.town.basis', 'said')).toEqual(['points.ferry.positions.town.basis'])
    expect(problems('points.nights.positions.port.refs', ['gazette:1'])).toEqual(['points.nights.positions.port.basis'])
    // The text is what is said; a quotation of what only the detail rests on does not carry it.
    const position = { ...harbour.points.nights!.positions.dockers, basis: 'said' }
    const turned = { ...position, refs: ['gazette:1'], detailRefs: ['gazette:2'] }
    expect(problems('points.nights.positions.dockers', turned)).toEqual([path])
    // What stands beside a party's wish is the party's; who speaks of the party may be anybody.
    const notice = { text: 'So.', basis: 'said', refs: ['gazette:3'] }
    expect(problems('parties.dockers.also', notice)).toEqual(['parties.dockers.also.basis'])
    expect(problems('parties.town.voicesNote', notice)).toEqual([])
    // Nobody's statement may rest on anybody's words.
    expect(problems('points.nights.why.basis', 'said')).toEqual([])
    expect(problems('standfirst.basis', 'said')).toEqual(['standfirst.basis'])
  })
})

describe('what a story names by its id has to be there', () => {
  test.each([
    ['quotes.enough.about.point', 'wages', 'quotes.enough.about.point'],
    ['timeline.0.parties', ['dockers', 'nobody'], 'timeline.0.parties.1'],
    ['timeline.0.quotes', ['ghost'], 'timeline.0.quotes.0'],
    ['timeline.0.quotes', ['constructor'], 'timeline.0.quotes.0'],
    ['unknowns.0.point', 'wages', 'unknowns.0.point'],
    ['points.nights.positions', { nobody: harbour.points.nights!.positions.dockers }, 'points.nights.positions.nobody'],
  ])('%s', (path, value, where) => {
    expect(problems(path, value)).toEqual([where])
  })
})

test('a quotation was spoken at one event, and once', () => {
  const told = (path: string, value: unknown) =>
    checkArticle(changed(harbour, path, value)).map(({ severity, path, value }) => `${severity} ${path}: ${value}`)
  expect(told('timeline.0.quotes', ['early'])).toEqual(['problem timeline.1.quotes.1: early'])
  expect(told('timeline.1.quotes', ['early', 'early'])).toEqual(['problem timeline.1.quotes.1: early'])
  expect(told('timeline.1.quotes', undefined)).toEqual([])
})

describe('a date that the editors added', () => {
  test('is not published without a word to the reader', () => {
    expect(problems('timeline.0.dateNote', undefined)).toEqual(['timeline.0.dateNote'])
    expect(problems('dateline.dateBasis', 'editor')).toEqual(['dateline.dateNote'])
  })

  test('nor is one that nobody answers for', () => {
    expect(problems('dateline.dateBasis', undefined)).toEqual(['dateline.dateBasis'])
  })
})

describe('one member does not speak for all', () => {
  const path = 'points.year.positions.delta'
  const told = (field: string, value: unknown) =>
    checkArticle(changed(summit, `${path}.${field}`, value)).filter(({ severity }) => severity === 'problem')

  test('what one member said is “said” of that member, and of nobody else', () => {
    expect(told('of', ['sarn'])).toEqual([])
    expect(told('of', ['sarn', 'ambo'])).toEqual([])
    expect(told('of', ['ambo']).map(({ path }) => path)).toEqual([`${path}.basis`])
  })

  test('and of the whole party it is not, which says how to mend it', () => {
    const { of, ...whole } = summit.points.year!.positions.delta!
    const found = checkArticle(changed(summit, path, whole)).filter(({ severity }) => severity === 'problem')
    expect(of).toEqual(['sarn'])
    expect(found.map(({ path, mend }) => [path, mend])).toEqual([
      [`${path}.basis`, expect.stringContaining('name the member as “of”')],
    ])
  })

  test('what the chair of the party said is “said” of the party, and of no member alone', () => {
    const byChair = changed(summit, 'quotes.wait.speaker', 'chair')
    const whole = { ...summit.points.year!.positions.delta!, of: undefined }
    const problemsOf = (story: typeof summit) => checkArticle(story).filter(({ severity }) => severity === 'problem')
    expect(problemsOf(changed(byChair, path, whole))).toEqual([])
    expect(problemsOf(byChair).map(({ path }) => path)).toEqual([`${path}.basis`])
  })
})
