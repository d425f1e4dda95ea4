/** Every word of the interface, and every sentence that is made from a story's facts, in German: `english.ts` in another language. */
import type { Basis, ParagraphPart, Source as SourceFacts } from '../../article/schema/Article.ts'
import type { View } from '../../model/anchors.ts'
import type { Words } from '../en/words.ts'
import { germanApp, stances } from './appWords.ts'
import { date, shortDate, until } from './dates.ts'
import { bothNamed, inTheSources, inWords, list } from './grammar.ts'
import { restsOn, statement } from './statements.ts'
import { capitalised, named, noun } from '../grammar.ts'
import type { RelationCounts } from '../../model/relations.ts'
import { countParagraphs, kindOfAll } from '../../model/sources.ts'
import type { Source } from '../../model/Story.ts'

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${count === 0 ? 'keine' : inWords(count)} ${many}`

const bases: Record<Basis, string> = { said: 'Gesagt', reported: 'Berichtet', implied: 'Angedeutet' }

const headings: Record<View, string> = {
  glance: 'Auf einen Blick',
  positions: 'Wer was will',
  points: 'Woran es hakt',
  quotes: 'In ihren eigenen Worten',
  timeline: 'Wie es dazu kam',
  sources: 'Woher das kommt',
}

const parts: Record<ParagraphPart, string> = {
  headline: 'Überschrift',
  standfirst: 'Vorspann',
  caption: 'Bildunterschrift',
  summary: 'Zusammenfassung',
}

/** After a dative: „aus einem Zeitungsartikel“, „aus zwei Quellen“. */
const sourceKinds: Record<SourceFacts['kind'], readonly [one: string, many: string]> = {
  article: ['einem Artikel', 'Artikeln'],
  statement: ['einer Erklärung', 'Erklärungen'],
  transcript: ['einer Mitschrift', 'Mitschriften'],
  document: ['einem Dokument', 'Dokumenten'],
}

function countedSources(sources: readonly Source[]): string {
  const kind = kindOfAll(sources)
  const [one, many] = kind ? sourceKinds[kind] : (['einer Quelle', 'Quellen'] as const)
  return counted(sources.length, one, many)
}

function compactCounts({ clash, agree, partly }: RelationCounts): string {
  const stated = [clash && `${clash} ${noun(clash, 'Gegensatz', 'Gegensätze')}`, agree && `${agree} einig`].filter(
    Boolean,
  )
  if (stated.length > 0) return stated.join(' · ')
  return partly ? `${partly} teilweise` : 'ohne Angabe'
}

export const german: Words = {
  ...germanApp,
  explainer: 'Übersicht',
  explainers: 'Streitpunkte',
  quotationMarks: ['„', '“'],
  headings,
  stances,
  bases,
  paragraphParts: parts,

  from: (sources) => `Aus ${countedSources(sources)}`,
  dateline: (what, day, where) => `${what} ${date(day)}, ${where}`,
  date,
  shortDate,

  relationsLabel: (parties) => `Wie sie zueinander stehen: ${bothNamed(parties)}`,
  key: {
    clash: 'Gegensatz, dicker bei mehr',
    agree: 'Einig',
    nothing: 'Teilweise, oder nichts zu vergleichen',
    numbers: 'Die Zahl zählt Gegensätze',
  },
  asList: 'Dasselbe als Liste',
  compactCounts,
  compareLink: (parties, counts) => `${capitalised(bothNamed(parties))}: ${compactCounts(counts)}`,
  sharpest: (outline, pairs) => {
    const [first, second] = pairs
    const total = outline.points.length
    if (!first) return 'Keine zwei Parteien widersprechen sich bei einem Streitpunkt.'
    const points = total === 1 ? 'beim einzigen Streitpunkt' : `bei ${first.counts.clash} von ${total} Streitpunkten`
    if (second) {
      return `Am häufigsten widersprechen sich ${inWords(pairs.length)} Paare von Parteien: jedes ${points}.`
    }
    const who = bothNamed(first.parties)
    return outline.parties.length === 2 || total === 1
      ? `${capitalised(who)} widersprechen sich ${points}.`
      : `Am häufigsten widersprechen sich ${who}: ${points}.`
  },

  positionsLede: (story) =>
    `${capitalised(counted(story.points.length, 'ein Streitpunkt', 'Streitpunkte'))}, ${counted(story.parties.length, 'eine Partei', 'Parteien')}. Ein Strich heißt, dass ${inTheSources(story.sources)} nichts dazu steht.`,
  inShort: 'In Kürze',
  stickingPoint: 'Streitpunkt',
  details: (quotes) =>
    quotes === 0
      ? 'Warum es zählt und worauf es beruht'
      : `Warum es zählt, worauf es beruht, ${counted(quotes, 'ein Zitat', 'Zitate')}`,
  proposition: 'Dafür oder dagegen heißt:',

  changedLede: (count) =>
    count === 1
      ? 'Eine Position hat sich geändert; was vorher galt, steht in der geöffneten Zeile.'
      : `${capitalised(inWords(count))} Positionen haben sich geändert; was vorher galt, steht in den geöffneten Zeilen.`,
  changed: (day) => `Geändert ${shortDate(day)}`,
  was: (stance, day) => `${stances[stance]} ${until(day)}`,
  wantedUntil: (day) => `${capitalised(until(day))}:`,

  pointsLede: 'Jede Partei zwischen dagegen und dafür.',
  ordinal: (number, total) => `${number} von ${total}`,
  notStatedBy: (parties) => `Keine Angabe: ${parties.map((party) => party.name).join(', ')}`,
  openRow: 'Alle Positionen',
  quotesOnPoint: (count) => (count === 0 ? 'Keine Zitate dazu' : capitalised(counted(count, 'ein Zitat', 'Zitate'))),

  quotesLede: (story) => {
    const count = story.quotes.length
    if (count === 0) return `${capitalised(inTheSources(story.sources))} wird niemand zitiert.`
    return `${count === 1 ? 'Das einzige Zitat' : `Alle ${inWords(count)} Zitate`} ${inTheSources(story.sources)}.`
  },
  nobodyQuoted: (parties) => `Nicht zitiert: ${list(parties.map(named))}.`,
  namedOnly: (speakers) => `Genannt, aber nicht zitiert: ${list(speakers.map((speaker) => speaker.name))}.`,
  on: (about) => `Zu: ${about}`,
  linkToQuote: 'Link',
  copyQuoteLabel: (quote) => `„${quote.words}“, ${quote.speaker.name}`,
  linkToQuoteLabel: (quote) => `Link zu „${quote.words}“, ${quote.speaker.name}`,

  unknowns: 'Noch offen',
  mainEvent: 'Das Ereignis, um das es hier geht',

  sourcesLede: (story) => {
    const paragraphs = countParagraphs(story.sources)
    return `Aus ${countedSources(story.sources)} mit ${counted(paragraphs, 'einem Absatz', 'Absätzen')}. Jede Aussage auf dieser Seite verweist auf mindestens einen davon.`
  },
  citedAs: (paragraph, source) => `¶${source === undefined ? '' : `${source}·`}${paragraph}`,
  refLabel: (paragraph, source) => `Absatz ${paragraph}${source === undefined ? '' : `, ${source}`}`,
  restsOn,
  statement,
  nothingRests: 'Nichts auf dieser Seite beruht darauf.',
  updated: { update: 'Ergänzt', correction: 'Berichtigt' },
  updatesTitle: 'Berichtigungen und Ergänzungen',
  noUpdates: 'Bisher keine.',
  updateKinds: { update: 'Ergänzung', correction: 'Berichtigung' },
  madeTitle: 'Wie es entstanden ist',
  made: 'Die Redaktion hat die Quellen gelesen, jede Position mit den Absätzen notiert, auf denen sie beruht, und Zitate Wort für Wort übernommen. Gesagt heißt: mit den eigenen Worten der Partei. Berichtet heißt: Die Quelle sagt es über die Partei. Angedeutet heißt: Der Zusammenhang legt es nahe. Gegensätze, Übereinstimmungen und Zahlen ergeben sich aus den Positionen.',
  published: (day) => `Veröffentlicht: ${date(day)}`,
  undated: 'Tag der Veröffentlichung nicht bekannt.',
  withoutApp: 'Einige Bedienelemente wurden nicht geladen. Der ganze Text ist da; Zeilen und Links funktionieren.',
  paragraphSign: '¶ bezeichnet den Absatz, auf dem eine Aussage beruht.',
}
