/** The two or three letters that a new party begins with, from its name. An editor may write others. */

/**
 * A country has those that it is known by, a name of several words its initials, all else its first letters. Two letters that stand for
 * another country are worse than none.
 *
 * @param lang of the story, in which the name is
 * @param taken by other parties
 * @returns nothing where all that it could be is taken
 * @example lettersFor('Norland', 'en-GB', []) // 'NOR', since NO is Norway
 */
export function lettersFor(name: string, lang: string, taken: readonly string[]): string {
  const nameOf = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' })
  const words = name
    .split(/[^\p{L}\d’']+/u)
    .filter((word) => word !== '' && !/^(the|of|and|der|die|das|und)$/i.test(word))
  const initials = words.map((word) => word.charAt(0)).join('')
  const letters = words.join('').replace(/[’']/g, '')
  const plain = words.join(' ').toLowerCase()
  const countryOf = (code: string) => (/^[A-Z]{2}$/.test(code) ? nameOf.of(code)?.toLowerCase() : undefined)
  // Europe may be EU, though that is the Union.
  const isMisleading = (code: string) => countryOf(code)?.startsWith(plain) === false
  const pairs = Array.from(letters.slice(1), (letter) => letters.charAt(0) + letter)
  return (
    [
      initials.slice(0, 3),
      ...countryCodes().filter((code) => countryOf(code) === plain),
      letters.slice(0, 2),
      letters.slice(0, 3),
      ...pairs,
    ]
      .map((one) => one.toUpperCase())
      .find((one) => one.length > 1 && !isMisleading(one) && !taken.includes(one)) ?? ''
  )
}

/** Without those that a country once had: DD is no more the code of Germany. */
function countryCodes(): string[] {
  const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  return alphabet
    .flatMap((first) => alphabet.map((second) => first + second))
    .filter((code) => new Intl.Locale(`und-${code}`).region === code)
}
