/** The guide for editors says what the checks and the page say. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkHues } from '../../src/article/checks/checkHues.ts'
import { longestCode, longestHeadline, longestLabel } from '../../src/article/checks/checkFit.ts'
import { longestInHeading, longestWord } from '../../src/article/checks/checkNamesFit.ts'
import { longestRowLabel, longestShort } from '../../src/article/checks/checkLabels.ts'
import { updateKinds } from '../../src/article/schema/Article.ts'
import { bases } from '../../src/article/schema/Grounds.ts'
import { stances } from '../../src/article/schema/Position.ts'
import { paragraphParts, sourceKinds } from '../../src/article/schema/Source.ts'
import { languages } from '../../src/article/schema/languages.ts'
import { palette } from '../../src/desk/forms/palette.ts'
import { english } from '../../src/i18n/en/words.ts'
import { harbour } from '../fixtures/harbour.ts'

// The formatter of prose may break a line between any two words.
const read = readFileSync('docs/writing-a-story.md', 'utf8')
const guide = read.replace(/\s+/g, ' ')

/** Without the whole guide in the message. */
const expectToTell = (text: string) => {
  expect(guide.includes(text), `docs/writing-a-story.md should say: ${text}`).toBe(true)
}

test.each([...stances, ...bases, ...sourceKinds, ...updateKinds])('it tells when to write “%s”', (word) => {
  expectToTell(`\`'${word}'\``)
})

test.each(paragraphParts)('it tells how a paragraph is known as a %s', (part) => {
  const pattern = new RegExp(`\\| \`\\w+\`.*?\\| [^|]*${part}`)
  expect(pattern.test(guide), `docs/writing-a-story.md should match: ${pattern}`).toBe(true)
})

test.each(Object.values(english.views))('it calls a view what the page calls it: %s', (view) => {
  expectToTell(`| ${view} `)
})

test('it tells how long a name of a sticking point may be', () => {
  expectToTell(`at most ${longestShort} characters`)
  expect(longestRowLabel.words).toBe(10)
  expectToTell(`at most ten words, or ${longestRowLabel.characters} characters in all`)
})

test('it tells how long a headline may be', () => {
  expectToTell(`at most ${longestHeadline} characters, or it fills a phone`)
})

test('and how long the names of parties may be, by how many there are', () => {
  expectToTell(`at most ${longestLabel} characters`)
  expectToTell(`With four parties, a column on a phone has room for words of ${longestWord(4)} letters`)
  expectToTell(`with five, for words of ${longestWord(5)}`)
  expectToTell(`with six, for words of ${longestWord(6)}, and for \`short\` of ${longestCode(6)}`)
  expectToTell(
    `names stand upright and have room for ${longestWord(8)} letters, and \`short\` for ${longestCode(12)} with twelve`,
  )
  expectToTell(`headings of a phone have room for words of ${longestInHeading} letters`)
})

test.each(languages)('it names the languages that a story may be in: %s', (language) => {
  const pattern = new RegExp(`\`'${language}-[A-Z]{2}'\``)
  expect(pattern.test(guide), `docs/writing-a-story.md should match: ${pattern}`).toBe(true)
})

const listed = [...read.matchAll(/^\| (\w+) +\| `(#\w{6})` +\| `(#\w{6})` +\|$/gm)].map(
  ([, name = '', light = '', dark = '']) => ({ name, light, dark }),
)

/** What the check says of parties with these hues. */
const told = (hues: readonly { readonly light: string; readonly dark: string }[]) =>
  checkHues({
    ...harbour,
    parties: Object.fromEntries(
      hues.map(({ light, dark }, at) => [`party-${at}`, { ...harbour.parties.port!, hue: { light, dark } }]),
    ),
  })

test('six parties can have the hues that it lists first', () => {
  expect(told(listed.slice(0, 6))).toEqual([])
  expectToTell('The first six go with each other')
})

test('it names all hues of its list that are alike to some readers, and no others', () => {
  const alike = listed.flatMap((one, at) =>
    listed
      .slice(at + 1)
      .flatMap((other) => (told([one, other]).length > 0 ? [[one.name, other.name].sort().join()] : [])),
  )
  const [, named = ''] = /alike to some readers: (.*?)\. The check tells/.exec(guide) ?? []
  const pairs = named.split(/, (?:or )?/).map((pair) => pair.split(' and ').sort().join())
  expect(pairs.sort()).toEqual(alike.sort())
})

test('the desk offers the hues that it lists, in its order', () => {
  expect(palette).toEqual(listed)
})
