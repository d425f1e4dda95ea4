/** What several views call things, in English. */
import type { Basis } from '../../article/schema/Grounds.ts'
import type { VoiceKind } from '../../article/schema/Party.ts'
import type { ParagraphPart } from '../../article/schema/Source.ts'
import type { View } from '../../model/anchors.ts'
import type { Relation } from '../../model/relations.ts'
import { kindOfAll } from '../../model/sources.ts'
import { isOver, type MayBeOver } from '../../model/isOver.ts'
import type { Source, SourceParagraph, Speaker, Stand, StickingPoint } from '../../model/Story.ts'
import { footnoteMarks } from '../footnoteMarks.ts'
import { date, shortDate } from './dates.ts'
import { counted, inSentence } from './grammar.ts'
import { stances, standing } from './standing.ts'

const relations: Record<Relation, string> = {
  clash: 'Clash',
  agree: 'Agree',
  partly: 'Partly',
  incomparable: 'Nothing to compare',
}

const bases: Record<Basis, string> = {
  said: 'Said',
  reported: 'Reported',
  implied: 'Implied',
  told: 'Told by somebody else',
}

const voices: Record<VoiceKind, string> = {
  mediator: 'Mediator',
  host: 'Host',
  observer: 'Observer',
  analyst: 'Analyst',
  negotiator: 'Negotiator',
  document: 'Document',
}

const views: Record<View, string> = {
  glance: 'At a glance',
  positions: 'Who wants what',
  points: 'Sticking points',
  quotes: 'Quotes',
  timeline: 'Timeline',
  unknown: 'Unknown',
  sources: 'Sources',
}

/** For the nav of a narrow card. */
const shortViews: Record<View, string> = { ...views, glance: 'Glance', positions: 'Wants', points: 'Points' }

const headings: Record<View, string> = {
  glance: 'At a glance',
  positions: 'Who wants what',
  points: 'Where they are stuck',
  quotes: 'In their own words',
  timeline: 'How it unfolded',
  unknown: 'Still unknown',
  sources: 'Where this comes from',
}

const parts: Record<ParagraphPart, string> = {
  headline: 'Headline',
  standfirst: 'Intro',
  caption: 'Photo caption',
  summary: 'Summary',
}

/** What a citation shows: a number, or a word for what stands around an article. */
export const partTags: Record<ParagraphPart, string> = {
  headline: 'headline',
  standfirst: 'intro',
  caption: 'caption',
  summary: 'summary',
}

function nameOf({ part, number, total, source }: SourceParagraph): string {
  const place = total > 1 || !part ? ` ${number} of ${total}` : ''
  return `${part ? parts[part] : 'Paragraph'}${place}${source.number === undefined ? '' : `, ${source.title}`}`
}

const sourceKinds = {
  article: ['news article', 'news articles'],
  statement: ['statement', 'statements'],
  transcript: ['transcript', 'transcripts'],
  document: ['document', 'documents'],
} as const

/** "one news article", "two sources". */
export function countedSources(sources: readonly Source[]): string {
  const kind = kindOfAll(sources)
  const [one, many] = kind ? sourceKinds[kind] : (['source', 'sources'] as const)
  return counted(sources.length, one, many)
}

/** With what they are, which nothing else on the page may say of somebody who is not quoted: "one observer, not said of which side". */
const introduced = ({ name, unnamed, role }: Speaker): string =>
  [unnamed ? inSentence(name) : name, role].filter(Boolean).join(', ')

export const shared = {
  /** Around a quotation. */
  quotationMarks: ['“', '”'] as readonly [string, string],
  stances,
  relations,
  bases,
  views,
  shortViews,
  heading: (view: View, story: MayBeOver): string =>
    view === 'points' && isOver(story) ? 'Where they were stuck' : headings[view],
  /** What somebody is who speaks for no party. */
  voices,
  /** Behind a statement: "Implied", or who tells it: "Told by Ruth Amsel, judge". */
  basisName: (basis: Basis, teller: Speaker | undefined): string =>
    teller ? `Told by ${introduced(teller)}` : bases[basis],
  /** Behind a quotation that is known at second hand: "according to one observer". */
  accordingTo: (speaker: Speaker): string => `according to ${introduced(speaker)}`,
  date,
  shortDate,
  /** "Talks held Tuesday 2 December 2025, Moscow", in its three parts. */
  dateline: (what: string, day: string): string => [what, date(day)].filter(Boolean).join(' '),
  published: (day: string): string => `Published ${date(day)}`,
  updateKinds: { update: 'Update', correction: 'Correction' },
  /** "Russia on land: for". */
  stanceOfParty: (stand: Stand, point: StickingPoint): string =>
    `${stand.party.name} on ${point.inSentence}: ${standing.inSentence(point, stand)}`,
  nav: {
    label: 'Views',
    place: (at: number, total: number): string => `${at} of ${total}`,
    next: (view: string): string => `Next: ${view} →`,
    back: (view: string): string => `Back to: ${view} ↑`,
  },
  citation: {
    /** "6", "summary"; of several sources "2·6". */
    tag: ({ id, part, source }: SourceParagraph): string =>
      (source.number === undefined ? '' : `${source.number}·`) + (part ? partTags[part] : id),
    name: nameOf,
    label: (paragraph: SourceParagraph, basis: Basis): string => `${nameOf(paragraph)}, ${bases[basis].toLowerCase()}`,
    gist: ({ gist }: SourceParagraph): string => (/[.!?]$/.test(gist) ? gist : `${gist}.`),
    goToSource: 'Go to the source',
    close: 'Close',
    backToStatement: 'Back to the statement',
  },
  /** Behind a date that the editors added. */
  dateAdded: 'Date added by the editors',
  footnoteMark: footnoteMarks('* † ‡ § ‖'),
  /** Where the script fails or does not come. */
  withoutApp: 'Some controls did not load. All of the text is here, and links work.',
}
