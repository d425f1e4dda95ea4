/** What an editor finds in “Two or three letters” when a party is added. */
import { expect, test } from 'vitest'
import { lettersFor } from '../../../src/desk/story/lettersFor.ts'

test.each([
  ['Russia', 'RU'],
  ['United States', 'US'],
  ['The United States', 'US'],
  ['Ukraine', 'UA'],
  ['United Kingdom', 'UK'],
  ['Germany', 'DE'],
  ['Europe', 'EU'],
  ['European Union', 'EU'],
  ['Norland', 'NOR'],
  ['Dockers’ union', 'DU'],
  ['The port', 'PO'],
  ['South Africa', 'ZA'],
])('%s is %s', (name, letters) => {
  expect(lettersFor(name, 'en-GB', [])).toBe(letters)
})

test('A name is known in the language of the story', () => {
  expect(lettersFor('Deutschland', 'de-DE', [])).toBe('DE')
})

test('Letters are those of one party', () => {
  expect(lettersFor('European Union', 'en-GB', ['EU'])).toBe('EUR')
  expect(lettersFor('Norland', 'en-GB', ['NOR'])).not.toBe('NOR')
  expect(lettersFor('Q', 'en-GB', [])).toBe('')
})
