/** What several views call things, in German. */
import type { Basis } from '../../article/schema/Grounds.ts'
import type { VoiceKind } from '../../article/schema/Party.ts'
import type { ParagraphPart } from '../../article/schema/Source.ts'
import type { View } from '../../model/anchors.ts'
import type { Relation } from '../../model/relations.ts'
import { isOver } from '../../model/isOver.ts'
import { kindOfAll } from '../../model/sources.ts'
import type { Source, SourceParagraph, Speaker } from '../../model/Story.ts'
import type { shared as english } from '../en/shared.ts'
import type { Words } from '../en/words.ts'
import { footnoteMarks } from '../footnoteMarks.ts'
import { date, shortDate } from './dates.ts'
import { counted } from './grammar.ts'
import { stances, standing } from './standing.ts'

const relations: Record<Relation, string> = {
  clash: 'Gegensatz',
  agree: 'Einig',
  partly: 'Teilweise',
  incomparable: 'Nicht vergleichbar',
}

const bases: Record<Basis, string> = {
  said: 'Gesagt',
  reported: 'Berichtet',
  implied: 'Angedeutet',
  told: 'Von anderen erzählt',
}

const voices: Record<VoiceKind, string> = {
  mediator: 'Vermittlung',
  host: 'Gastgeber',
  observer: 'Beobachtung',
  analyst: 'Analyse',
  negotiator: 'Verhandlung',
  document: 'Dokument',
}

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

export const paragraphParts: Record<ParagraphPart, string> = {
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
  return `${part ? paragraphParts[part] : 'Absatz'}${place}${source.number === undefined ? '' : `, ${source.title}`}`
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

/** With what they are, which nothing else on the page may say of somebody who is not quoted. */
const introduced = ({ name, role }: Speaker): string => [name, role].filter(Boolean).join(', ')

export const shared: Pick<Words, keyof typeof english> = {
  quotationMarks: ['„', '“'],
  stances,
  relations,
  bases,
  views,
  shortViews,
  heading: (view, story) => (view === 'points' && isOver(story) ? 'Woran es hakte' : headings[view]),
  voices,
  basisName: (basis, teller) => (teller ? `Auskunft: ${introduced(teller)}` : bases[basis]),
  accordingTo: (speaker) => `laut Auskunft: ${introduced(speaker)}`,
  date,
  shortDate,
  dateline: (what, day) => [what, date(day)].filter(Boolean).join(' '),
  published: (day) => `Veröffentlicht: ${date(day)}`,
  updateKinds: { update: 'Ergänzung', correction: 'Berichtigung' },
  stanceOfParty: (stand, point) => `${stand.party.name}, ${point.label}: ${standing.inSentence(point, stand)}`,
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
