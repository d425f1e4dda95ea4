/** The words that only pictures of a story have, in German. */
import type { Countable, StillWords } from '../en/stills.ts'
import { counted } from './grammar.ts'

/** After „von“. */
const nouns: Record<Countable, string> = {
  points: 'Streitpunkten',
  parties: 'Parteien',
  words: 'Wörtern des Zitats',
}

export const stills: StillWords = {
  point: (number, total) => `Streitpunkt ${number} von ${total}`,
  sources: (titles, more) =>
    `${titles.length + more === 1 ? 'Quelle' : 'Quellen'}: ${titles.join('; ')}${more > 0 ? `; und ${counted(more, 'eine weitere Quelle', 'weitere Quellen')}` : ''}`,
  dateAdded: 'Datum von der Redaktion ergänzt',
  notStated: (blank, total) => `Keine Angabe: ${blank} von ${total} Positionen`,
  outcome: (how) => `Ergebnis: ${how}`,
  part: (at, parts, shown, total, what) =>
    `Teil ${at} von ${parts}: ${shown} von ${total} ${nouns[what]}. ${total - shown} ${total - shown === 1 ? 'steht' : 'stehen'} nicht in diesem Bild.`,
  grid: 'Wer wo steht',
}
