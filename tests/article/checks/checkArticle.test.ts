import { describe, expect, test } from 'vitest'
import { checkArticle } from '../../../src/article/checks/checkArticle.ts'
import { describeProblem } from '../../../src/article/checks/Problem.ts'
import { changed } from '../../fixtures/changed.ts'
import { withOtherIds } from '../../fixtures/withOtherIds.ts'
import { harbour } from '../../fixtures/harbour.ts'

const withChange = (path: string, value: unknown) => changed(harbour, path, value)

const findings = (path: string, value: unknown) =>
  checkArticle(withChange(path, value)).map(({ severity, path, value }) => ({ severity, path, value }))

const problem = (path: string, value: string) => ({ severity: 'problem', path, value })

describe('a story is checked before it is published', () => {
  test('and a sound one has nothing to mend', () => {
    expect(checkArticle(harbour)).toEqual([])
  })

  test.each<[what: string, path: string, value: unknown, where: string, told?: string]>([
    ['an empty text', 'points.nights.why.text', '  ', 'points.nights.why.text'],
    ['an empty gist', 'sources.gazette.paragraphs.0.gist', '', 'sources.gazette.paragraphs.0.gist'],
    ['a speaker of no party', 'speakers.ines.party', 'nobody', 'speakers.ines.party'],
    ['a quote by nobody', 'quotes.enough.speaker', 'ghost', 'quotes.enough.speaker'],
    ['two parties with one short name', 'parties.town.short', 'PO', 'parties.town.short'],
    ['two parties with one name', 'parties.town.name', 'The port', 'parties.town.name'],
    ['two parties with one shorter name', 'parties.town.shortName', 'Port', 'parties.town.shortName'],
    ['a shorter name that is another’s name', 'parties.town.shortName', 'The dockers', 'parties.town.shortName'],
    ['an empty label', 'points.ferry.rowLabel', '', 'points.ferry.rowLabel'],
    ['a publisher with no name', 'sources.notice.publisher', ' ', 'sources.notice.publisher'],
    ['a kind of source that there is not', 'sources.notice.kind', 'rumour', 'sources.notice.kind'],
    ['a source of no kind', 'sources.notice.kind', undefined, 'sources.notice.kind', ''],
    ['a part that no source has', 'sources.gazette.paragraphs.0.part', 'footnote', 'sources.gazette.paragraphs.0.part'],
    ['a kind of update that there is not', 'updates.0.kind', 'scoop', 'updates.0.kind'],
    ['a day that the calendar does not have', 'dateline.date', '2031-02-30', 'dateline.date'],
    ['a month that the calendar does not have', 'timeline.0.date', '2031-13', 'timeline.0.date'],
    ['a publication date in words', 'sources.gazette.published', 'May', 'sources.gazette.published'],
    ['a publication day of our own in words', 'published', 'May', 'published'],
    ['a correction with no date', 'updates.0.date', 'yesterday', 'updates.0.date'],
    [
      'a ref to a paragraph that is not there',
      'keyPoints.0.refs',
      ['gazette:1', 'gazette:9'],
      'keyPoints.0.refs.1',
      'gazette:9',
    ],
    ['a speaker of a party that every object has', 'speakers.ines.party', 'constructor', 'speakers.ines.party'],
    ['a quote by whom every object has', 'quotes.enough.speaker', 'valueOf', 'quotes.enough.speaker'],
    ['an id that every object has', 'slug', 'constructor', 'slug'],
    ['a language that is none', 'lang', 'English', 'lang'],
    ['a direction that is none', 'dir', 'down', 'dir'],
    ['a text that turns what follows', 'headline', 'Talks \u202e2025', 'headline'],
    ['a name with a line break in it', 'speakers.ines.role', 'head of\nthe dockers', 'speakers.ines.role'],
    ['a slug that no address can have', 'slug', 'Harbour talks', 'slug'],
  ])('%s stops the build', (_, path, value, where, told = String(value)) => {
    expect(findings(path, value)).toContainEqual(problem(where, told))
  })

  test.each(['gazette.example/1', '/harbour', '//gazette.example', 'ftp://gazette.example', 'https:gazette.example'])(
    'an address of a source that leads nowhere from the page stops the build: %s',
    (url) => {
      expect(findings('sources.gazette.url', url)).toEqual([problem('sources.gazette.url', url)])
    },
  )

  test.each([
    'javascript:alert(1)',
    ' https://gazette.example',
    'https://gazette.example/a b',
    'https://',
    'https:///a',
    'https://gazette.example:port/',
  ])('and so does one that is none: %s', (url) => {
    expect(findings('sources.gazette.url', url)).toEqual([problem('sources.gazette.url', url)])
  })

  test('an address of a source may be of any site', () => {
    for (const url of ['http://localhost:8000/', 'HTTPS://gazette.example', 'https://bücher.example/?a=1&b=%20#c']) {
      expect(findings('sources.gazette.url', url)).toEqual([])
    }
  })

  test('a fragment with no sentence around it stops the build, by its empty sentence or by its small letter', () => {
    const bare = problem('quotes.early.words', 'too early')
    expect(findings('quotes.early', { ...harbour.quotes.early, before: ' ', after: '' })).toContainEqual(bare)
    const { before, after, ...rest } = harbour.quotes.early ?? {}
    expect([before, after]).toEqual(['A decision now would be ', '.'])
    expect(findings('quotes.early', rest)).toContainEqual(bare)
  })

  test('a quotation that keeps the reporter’s comma, and then breaks off, is a warning', () => {
    const { speaker, occasion, about, refs } = harbour.quotes.early ?? {}
    const alone = { words: 'It is too early,', speaker, occasion, about, refs }
    const told = { severity: 'warning', path: 'quotes.early.words', value: 'It is too early,' }
    expect(findings('quotes.early', alone)).toContainEqual(told)
    expect(findings('quotes.early', { ...alone, before: '', after: ' she says.' })).not.toContainEqual(told)
  })

  test.each(['why', 'outcome'])('a party whose place on a point would be another one stops the build: “%s”', (id) => {
    const story = withOtherIds(harbour, { port: id })
    expect(checkArticle(story).map(({ severity, path }) => `${severity} ${path}`)).toEqual([`problem parties.${id}`])
  })

  test('an id is told what is wrong with it: its form, or that the word is taken', () => {
    const why = (slug: string) => checkArticle(changed(harbour, 'slug', slug)).map((one) => one.why)
    expect(why('harbourTalks')).toEqual([expect.stringMatching(/plain/)])
    expect(why('constructor')).toEqual([expect.stringMatching(/taken/)])
  })

  test('a fragment may end or begin the sentence', () => {
    expect(findings('quotes.early.after', '')).toEqual([])
    expect(findings('quotes.early.before', '')).toEqual([])
  })

  test.each(['before', 'after'])('half a sentence around a fragment stops the build: without “%s”', (side) => {
    expect(findings(`quotes.early.${side}`, undefined)).toEqual([problem(`quotes.early.${side}`, '')])
  })

  test('a paragraph that nothing rests on is a warning, not a problem', () => {
    const paragraphs = [...(harbour.sources.notice?.paragraphs ?? []), { id: '2', gist: 'On the weather' }]
    expect(findings('sources.notice.paragraphs', paragraphs)).toEqual([
      { severity: 'warning', path: 'sources.notice.paragraphs.1', value: 'notice:2' },
    ])
  })

  test('a headline or a caption that nothing rests on is what every article has', () => {
    const paragraphs = [
      ...(harbour.sources.notice?.paragraphs ?? []),
      { id: 'H', part: 'headline', gist: 'On the weather' },
      { id: 'C', part: 'caption', gist: 'A gull' },
    ]
    expect(findings('sources.notice.paragraphs', paragraphs)).toEqual([])
  })

  test('a paragraph that one statement cites twice is a warning', () => {
    const twice = { ...harbour.points.nights!.positions.dockers, detailRefs: ['gazette:1', 'gazette:2'] }
    const path = 'points.nights.positions.dockers'
    expect(findings(path, twice)).toEqual([{ severity: 'warning', path: `${path}.detailRefs.1`, value: 'gazette:2' }])
    expect(findings('keyPoints.0.refs', ['gazette:1', 'gazette:1'])).toEqual([
      { severity: 'warning', path: 'keyPoints.0.refs.1', value: 'gazette:1' },
    ])
  })

  test('two paragraphs with one id stop the build', () => {
    const paragraphs = [...(harbour.sources.notice?.paragraphs ?? []), { id: '1', gist: 'Again' }]
    expect(findings('sources.notice.paragraphs', paragraphs)).toContainEqual(
      problem('sources.notice.paragraphs.1.id', 'notice:1'),
    )
  })

  test('a story with nobody to compare, or nothing to be stuck on, stops the build', () => {
    const { dockers } = harbour.parties
    expect(findings('parties', { dockers })).toContainEqual(problem('parties', 'dockers'))
    expect(findings('points', {})).toContainEqual(problem('points', ''))
  })

  test('a problem is told once', () => {
    for (const [path, value] of Object.entries({ lang: 'English', dir: 'down', slug: 'Harbour talks', headline: '' })) {
      expect(findings(path, value)).toEqual([problem(path, value)])
    }
  })

  test('a problem tells which story, where, what stands there, why, and how to mend it', () => {
    const [found] = checkArticle(withChange('headline', ''))
    expect(found && describeProblem(found)).toBe(
      [
        'problem: harbour-talks: headline is ""',
        '  why:  The text is empty, so a reader would see a gap.',
        '  mend: Write it, or leave the whole entry out.',
      ].join('\n'),
    )
  })
})
