/** What several views call things, in German. */
import type { Basis, ParagraphPart } from '../../article/schema/Article.ts'
import type { View } from '../../model/anchors.ts'
import type { Relation } from '../../model/relations.ts'
import { kindOfAll } from '../../model/sources.ts'
import type { Standing } from '../../model/tally.ts'
import type { Source, SourceParagraph } from '../../model/Story.ts'
import type { shared as english } from '../en/shared.ts'
import type { Words } from '../en/words.ts'
import { footnoteMarks } from '../footnoteMarks.ts'
import { date, shortDate } from './dates.ts'
import { counted } from './grammar.ts'

const stances: Record<Standing, string> = {
  for: 'Dafür',
  against: 'Dagegen',
  mixed: 'Teils, teils',
  unstated: 'Keine Angabe',
}

/** Within a sentence only nouns keep their capital. */
export const stancesInSentence: typeof stances = {
  for: 'dafür',
  against: 'dagegen',
  mixed: 'teils, teils',
  unstated: 'keine Angabe',
}

const relations: Record<Relation, string> = {
  clash: 'Gegensatz',
  agree: 'Einig',
  partly: 'Teilweise',
  incomparable: 'Nicht vergleichbar',
}

const bases: Record<Basis, string> = { said: 'Gesagt', reported: 'Berichtet', implied: 'Angedeutet' }

const views: Record<View, string> = {
  glance: 'Auf einen Blick',
  positions: 'Wer was will',
  points: 'Streitpunkte',
  quotes: 'Zitate',
  timeline: 'Zeitleiste',
  unknown: 'Offen',
  sources: 'Quellen',
}

const shortViews: Record<View, string> = { ...views, glance: 'Überblick', positions: 'Wer was', points: 'Punkte' }

const headings: Record<View, string> = {
  glance: 'Auf einen Blick',
  positions: 'Wer was will',
  points: 'Woran es hakt',
  quotes: 'In ihren eigenen Worten',
  timeline: 'Wie es dazu kam',
  unknown: 'Noch offen',
  sources: 'Woher das kommt',
}

const parts: Record<ParagraphPart, string> = {
  headline: 'Überschrift',
  standfirst: 'Vorspann',
  caption: 'Bildunterschrift',
  summary: 'Zusammenfassung',
}

export const partTags: Record<ParagraphPart, string> = {
  headline: 'Überschrift',
  standfirst: 'Vorspann',
  caption: 'Bild',
  summary: 'Kurzfassung',
}

function nameOf({ part, number, total, source }: SourceParagraph): string {
  const place = total > 1 || !part ? ` ${number} von ${total}` : ''
  return `${part ? parts[part] : 'Absatz'}${place}${source.number === undefined ? '' : `, ${source.title}`}`
}

/** After a dative: „aus einem Artikel“, „aus zwei Quellen“. */
const sourceKinds = {
  article: ['einem Artikel', 'Artikeln'],
  statement: ['einer Erklärung', 'Erklärungen'],
  transcript: ['einer Mitschrift', 'Mitschriften'],
  document: ['einem Dokument', 'Dokumenten'],
} as const

/** After a dative: „einem Artikel“, „zwei Quellen“. */
export function countedSources(sources: readonly Source[]): string {
  const kind = kindOfAll(sources)
  const [one, many] = kind ? sourceKinds[kind] : (['einer Quelle', 'Quellen'] as const)
  return counted(sources.length, one, many)
}

export const shared: Pick<Words, keyof typeof english> = {
  quotationMarks: ['„', '“'],
  stances,
  relations,
  bases,
  views,
  shortViews,
  headings,
  paragraphParts: parts,
  date,
  shortDate,
  dateline: (what, day) => `${what} ${date(day)}`,
  from: (sources) => `Aus ${countedSources(sources)}`,
  published: (day) => `Veröffentlicht: ${date(day)}`,
  updateKinds: { update: 'Ergänzung', correction: 'Berichtigung' },
  stanceOfParty: (party, point, stance) => `${party.name}, ${point.label}: ${stancesInSentence[stance]}`,
  nav: {
    label: 'Ansichten',
    place: (at, total) => `${at} von ${total}`,
    next: (view) => `Weiter: ${view} →`,
    back: (view) => `Zurück: ${view} ↑`,
  },
  citation: {
    tag: ({ id, part, source }) =>
      (source.number === undefined ? '' : `${source.number}·`) + (part ? partTags[part] : id),
    name: nameOf,
    label: (paragraph, basis) => `${nameOf(paragraph)}, ${bases[basis].toLowerCase()}`,
    gist: ({ gist }) => (/[.!?]$/.test(gist) ? gist : `${gist}.`),
    goToSource: 'Zur Quelle',
    close: 'Schließen',
    backToStatement: 'Zurück zur Aussage',
  },
  dateAdded: 'Datum von der Redaktion ergänzt',
  // A dagger beside a date is a day of death in German.
  footnoteMark: footnoteMarks('*'),
  withoutApp: 'Einige Bedienelemente wurden nicht geladen. Der ganze Text ist da, und Links funktionieren.',
}
