import { describe, expect, test } from 'vitest'
import { checkArticle } from '../../../src/article/checks/checkArticle.ts'
import { changed } from '../../fixtures/changed.ts'
import { irgendsee } from '../../fixtures/irgendsee.ts'
import { summit } from '../../fixtures/summit.ts'

const position = 'points.wasserstand.positions.genossenschaft'
const twice = 'points.boote.positions.obertruebwasser'
const wish = 'parties.genossenschaft.wants'

const problems = (path: string, value: unknown) =>
  checkArticle(changed(irgendsee, path, value)).map(({ severity, path, value }) => `${severity} ${path}: ${value}`)

const since = { date: '2091-05-14', dateBasis: 'source', refs: ['erklaerung:1'] }

describe('what changed says so truly', () => {
  test('and a story in which positions and wishes changed has nothing to mend', () => {
    expect(checkArticle(irgendsee)).toEqual([])
  })

  test.each<[what: string, path: string, value: unknown, told: string]>([
    ['a change with no day', `${position}.since`, undefined, `${position}.since: `],
    ['a change whose day is a bare text', `${position}.since`, '2091-05-14', `${position}.since: 2091-05-14`],
    ['a wish that changed with no day', `${wish}.since`, undefined, `${wish}.since: `],
    ['a version in between with no day', `${twice}.earlier.1.since`, undefined, `${twice}.earlier.1.since: `],
    ['a day with nothing before it', `${position}.earlier`, undefined, `${position}.since: "2091-05-14"`],
    ['a list of earlier versions with none in it', `${position}.earlier`, [], `${position}.earlier: []`],
    ['a day that there is not', `${position}.since.date`, '2091-05-32', `${position}.since.date: 2091-05-32`],
    ['a day that nobody answers for', `${position}.since.dateBasis`, undefined, `${position}.since.dateBasis: `],
    [
      'a day that the editors added, with no word to the reader',
      `${position}.since.dateBasis`,
      'editor',
      `${position}.since.dateNote: `,
    ],
    ['a change that rests on no paragraph', `${position}.since.refs`, [], `${position}.since.refs: []`],
    ['an earlier version that rests on none', `${position}.earlier.0.refs`, [], `${position}.earlier.0.refs: []`],
    [
      'an earlier version from a paragraph that is not there',
      `${position}.earlier.0.refs`,
      ['bote:99'],
      `${position}.earlier.0.refs.0: bote:99`,
    ],
    [
      'an earlier version that does not say how we know it',
      `${position}.earlier.0.basis`,
      undefined,
      `${position}.earlier.0.basis: `,
    ],
    [
      'an earlier stance that there is not',
      `${position}.earlier.0.stance`,
      'unsure',
      `${position}.earlier.0.stance: unsure`,
    ],
    [
      'an earlier “said” that no quotation of the party carries',
      `${position}.earlier.0.refs`,
      ['bote:4'],
      `${position}.earlier.0.basis: said`,
    ],
    ['versions out of the order of time', `${twice}.since.date`, '2091-04', `${twice}.since.date: 2091-04`],
    ['two changes on one day', `${twice}.since.date`, '2091-05-20', `${twice}.since.date: 2091-05-20`],
    [
      'a change on a later day than everything else in the story',
      `${position}.since.date`,
      '2092-01-01',
      `${position}.since.date: 2092-01-01`,
    ],
    [
      'a change that only an older source is cited for',
      `${position}.since.refs`,
      ['bote:3'],
      `${position}.since.date: 2091-05-14`,
    ],
    [
      'a change told by a source of no known date',
      'sources.erklaerung.published',
      undefined,
      `${position}.since.date: 2091-05-14`,
    ],
  ])('%s stops the build', (_, path, value, told) => {
    expect(problems(path, value)).toContain(`problem ${told}`)
  })

  test('a version that says what its successor says is no change', () => {
    const same = { stance: 'for', text: 'Mit Fischtreppe', basis: 'reported', refs: ['erklaerung:2'] }
    const path = 'points.schleuse.positions.genossenschaft'
    expect(problems(path, { ...same, since, earlier: [same] })).toEqual([
      `problem ${path}.earlier.0: for · Mit Fischtreppe`,
    ])
    expect(problems(path, { ...same, since, earlier: [{ ...same, stance: 'mixed' }] })).toEqual([])
    expect(problems(path, { ...same, since, earlier: [{ ...same, text: 'Ohne Fischtreppe' }] })).toEqual([])
  })

  test.each([
    ['another amount', 'points.share.positions.delta', { value: 40 }],
    ['another choice', 'points.draft.positions.valley', { option: 'gauges' }],
    ['for some members only', 'points.year.positions.valley', { of: ['aruna'] }],
  ])('a change in the same words is one where it is %s', (_, path, earlier) => {
    const [, point, , party] = path.split('.') as [string, string, string, string]
    const now = summit.points[point]!.positions[party]!
    const since = { date: '2061-09-14', dateBasis: 'source', refs: ['herald:9'] }
    const found = checkArticle(changed(summit, path, { ...now, since, earlier: [{ ...now, ...earlier }] }))
    expect(found.filter(({ why }) => why.includes('nothing changed'))).toEqual([])
  })

  test('a party of which only more is known has not changed, and an editor is asked', () => {
    const same = { stance: 'for', text: 'Mit Fischtreppe.', basis: 'reported', refs: ['erklaerung:2'] }
    const path = 'points.schleuse.positions.genossenschaft'
    expect(problems(path, { ...same, detail: 'Und mit Geländer.', since, earlier: [same] })).toEqual([
      `warning ${path}.earlier.0: for · Mit Fischtreppe.`,
    ])
  })

  test('dates are compared only as far as both are exact', () => {
    expect(problems(`${position}.since.date`, '2091-05')).toEqual([])
    expect(problems(`${position}.since.date`, '2091')).toEqual([])
  })

  test('what a party said before counts as text on it', () => {
    const long = 'wort '.repeat(200).trim()
    expect(problems(`${wish}.earlier.0.text`, long)).toContainEqual(expect.stringMatching(/^warning parties\./))
  })
})

describe('a language', () => {
  test.each(['tlh', 'ar', 'english', ''])('that the interface has no words in stops the build: “%s”', (lang) => {
    const found = checkArticle({ ...irgendsee, lang }).filter(({ path }) => path === 'lang')
    expect(found.map(({ severity }) => severity)).toContain('problem')
    // Each reason is told once.
    expect(found.map(({ why }) => why)).toEqual([...new Set(found.map(({ why }) => why))])
  })

  test.each(['en', 'en-GB', 'EN-us', 'de', 'de-AT'])('counts, and not its country: “%s”', (lang) => {
    expect(checkArticle({ ...irgendsee, lang }).filter(({ path }) => path === 'lang')).toEqual([])
  })
})
