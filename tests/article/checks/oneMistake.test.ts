import { describe, expect, test } from 'vitest'
import { checkArticle } from '../../../src/article/checks/checkArticle.ts'
import { changed } from '../../fixtures/changed.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { strait } from '../../fixtures/strait.ts'

const told = (path: string, value: unknown, story = harbour) =>
  checkArticle(changed(story, path, value)).map(({ severity, path, mend }) => `${severity} ${path}: ${mend}`)

/** With one of the fields of a part under another name. */
const renamed = (path: string, from: string, to: string, story = harbour) => {
  const part = path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], story)
  const fields = Object.entries(part as object).map(([name, value]) => [name === from ? to : name, value] as const)
  return told(path, Object.fromEntries(fields), story)
}

describe('one mistake is one message, at its place', () => {
  test.each(Object.keys(strait.speakers))('the wrong party of a speaker: %s', (speaker) => {
    const path = `speakers.${speaker}.party`
    const parties = "Name one of the story's own: “norland”, “league”, “islands”, “coast”."
    expect(told(path, 'noland', strait)).toEqual([`problem ${path}: Did you mean “norland”? ${parties}`])
  })

  test('a speaker whom a quotation misspells', () => {
    expect(told('quotes.early.speaker', 'directer')).toEqual([
      "problem quotes.early.speaker: Did you mean “director”? Name one of the story's own: “ines”, “director”, “mayor”.",
    ])
  })

  test('a party that was renamed at its own place alone is told with all places that name it', () => {
    const { dockers, ...others } = harbour.parties
    const found = checkArticle({ ...harbour, parties: { docker: dockers!, ...others } })
    expect(found.map(({ path, value }) => `${path} ${value}`)).toEqual(['speakers.ines.party dockers'])
    expect(found[0]?.why).toMatch(
      /It is named in 5 more places: points\.nights\.positions\.dockers, .*timeline\.1\.parties\.0\.$/,
    )
  })

  test.each([
    ['points.nights.positions.port', 'stance', 'stanse', 'a position'],
    ['points.nights.positions.port', 'text', 'txt', 'a position'],
    ['points.nights.positions.port', 'refs', 'ref', 'a position'],
    ['points.nights.positions.port', 'basis', 'bassi', 'a position'],
    ['points.nights', 'positions', 'position', 'a sticking point'],
    ['points.nights', 'question', 'queston', 'a sticking point'],
    ['parties.dockers', 'wants', 'want', 'a party'],
    ['parties.dockers', 'name', 'nmae', 'a party'],
    ['parties.dockers.hue', 'dark', 'drak', 'a hue'],
    ['quotes.enough', 'words', 'word', 'a quotation'],
    ['quotes.enough', 'about', 'abuot', 'a quotation'],
    ['timeline.1', 'parties', 'partys', 'an event'],
    ['sources.gazette', 'paragraphs', 'paragraph', 'a source'],
    ['keyPoints.0', 'title', 'titel', 'a key point'],
  ])('a misspelt field of %s: %s', (path, name, slip, noun) => {
    expect(renamed(path, name, slip)).toEqual([`problem ${path}.${slip}: Did you mean “${name}”?`])
    const part = path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], harbour)
    const [found] = checkArticle(changed(harbour, path, { ...(part as object), [slip]: 'So' }))
    expect(found?.why).toBe(`“${slip}” is no field of ${noun}, so the page would not show it.`)
  })

  test('a field that is like no other is told with what may stand there', () => {
    expect(told('speakers.mayor.mood', 'bad')).toEqual([
      'problem speakers.mayor.mood: Take it out, or write one of “unnamed”, “member”, “voice”.',
    ])
  })

  test.each([
    'headline',
    'parties',
    'points.ferry.question',
    'quotes.enough.speaker',
    'timeline.1.when',
    'updates.0.date',
  ])('a field that is not there: %s', (path) => {
    expect(told(path, undefined).filter((one) => one.startsWith(`problem ${path}:`))).toHaveLength(1)
  })

  test('a text in the place of a statement', () => {
    expect(told('points.ferry.why', 'Islands depend on it.')[0]).toBe(
      'problem points.ferry.why: Give it “text”, “basis”, “refs”.',
    )
  })

  test('a misspelt field hides no other mistake', () => {
    const path = 'points.nights.positions.port'
    const { stance, ...rest } = harbour.points.nights!.positions.port!
    const two = changed(changed(harbour, path, { ...rest, stanse: stance }), 'keyPoints.0.refs', [])
    expect(checkArticle(two).map((one) => one.path)).toEqual([`${path}.stanse`, 'keyPoints.0.refs'])
  })
})
