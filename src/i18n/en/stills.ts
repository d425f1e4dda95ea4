/** The words that only pictures of a story have, in English. They are a table of their own, so that no page's script brings them. */
import { counted } from './grammar.ts'

/** What a picture can have too many of. */
export type Countable = 'points' | 'parties' | 'words'

const nouns: Record<Countable, readonly [one: string, many: string]> = {
  points: ['sticking point', 'sticking points'],
  parties: ['party', 'parties'],
  words: ['word of the quotation', 'words of the quotation'],
}

export const stills = {
  /** Over a sticking point: "Sticking point 2 of 6". */
  point: (number: number, total: number): string => `Sticking point ${number} of ${total}`,
  /** "Source: A news article; Treaty" */
  sources: (titles: readonly string[], more: number): string =>
    `${titles.length + more === 1 ? 'Source' : 'Sources'}: ${titles.join('; ')}${more > 0 ? `; and ${counted(more, 'more source', 'more sources')}` : ''}`,
  /** Behind a date that the source does not give. */
  dateAdded: 'date added by the editors',
  /** In the key of the grid. */
  notStated: (blank: number, total: number): string => `Not stated: ${blank} of ${total} positions`,
  /** Under a sticking point: "Outcome: Agreed". */
  outcome: (how: string): string => `Outcome: ${how}`,
  /** Where one picture does not hold everything. */
  part: (at: number, parts: number, shown: number, total: number, what: Countable): string =>
    `Part ${at} of ${parts}: ${shown} of ${total} ${nouns[what][1]}. ${total - shown} ${total - shown === 1 ? 'is' : 'are'} not in this picture.`,
  /** Before what a picture of the grid shows, where it is told in words. */
  grid: 'Stance grid',
}

export type StillWords = typeof stills
