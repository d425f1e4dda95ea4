/** The words that change with what the reader does, in German: `englishApp.ts` in another language. */
import type { View } from '../../model/anchors.ts'
import type { AppWords, Sentence } from '../en/appWords.ts'
import { bothNamed, give, inWords, list } from './grammar.ts'
import { capitalised, named, type Named } from '../grammar.ts'
import type { Outline } from '../../model/Outline.ts'
import type { RelationCounts } from '../../model/relations.ts'
import type { StanceCounts } from '../../model/stanceCounts.ts'

export const stances: Record<keyof StanceCounts, string> = {
  for: 'Dafür',
  against: 'Dagegen',
  mixed: 'Teils, teils',
  unstated: 'Keine Angabe',
}

const views: Record<View, string> = {
  glance: 'Auf einen Blick',
  positions: 'Positionen',
  points: 'Streitpunkte',
  quotes: 'Zitate',
  timeline: 'Zeitleiste',
  sources: 'Quellen',
}

const howMany = (count: number): string => (count === 0 ? 'keinem' : String(count))

function compare(outline: Outline, parties: readonly Named[], counts: RelationCounts): Sentence {
  const lead = capitalised(bothNamed(parties))
  const total = outline.points.length
  const { clash, agree, partly, incomparable } = counts
  const missing = `${give(outline.sources)} für eine der beiden Parteien oder für beide keine Position an.`
  if (total === 1) {
    if (clash) return { lead, rest: ' widersprechen sich beim einzigen Streitpunkt.' }
    if (agree) return { lead, rest: ' sind sich beim einzigen Streitpunkt einig.' }
    if (partly) return { lead, rest: ': teilweise einig beim einzigen Streitpunkt. Eine Position ist geteilt.' }
    return { lead, rest: ` lassen sich nicht vergleichen: Zum einzigen Streitpunkt ${missing}` }
  }
  if (incomparable === total) {
    return { lead, rest: ` lassen sich noch nicht vergleichen: Zu allen ${inWords(total)} Streitpunkten ${missing}` }
  }
  const rest = [
    ` widersprechen sich bei ${howMany(clash)} von ${total} Streitpunkten und sind sich bei ${howMany(agree)} einig.`,
  ]
  if (partly) rest.push(`Teilweise einig bei ${partly === 1 ? 'einem' : partly}, weil eine Position geteilt ist.`)
  if (incomparable) rest.push(`${incomparable === 1 ? 'Zum übrigen' : `Zu den übrigen ${incomparable}`} ${missing}`)
  return { lead, rest: rest.join(' ') }
}

const frameTitle = (headline: string, view: View, parties: readonly Named[] = []): string =>
  `Übersicht: ${headline} (${[views[view], ...parties.map((party) => party.name)].join(', ')})`

/** Lower case within a sentence, as only nouns keep their capital. */
const inSentence = { for: 'dafür', against: 'dagegen', mixed: 'teils, teils', unstated: 'keine Angabe' } as const

function follow(outline: Outline, party: Named, counts: StanceCounts): Sentence {
  const lead = party.name
  const total = outline.points.length
  const stated = (['for', 'against', 'mixed'] as const).filter((stance) => counts[stance] > 0)
  if (total === 1) return { lead, rest: `: ${inSentence[stated[0] ?? 'unstated']} beim einzigen Streitpunkt.` }
  if (stated.length === 0) return { lead, rest: `: zu keinem von ${total} Streitpunkten eine Angabe.` }
  const parts = stated.map(
    (stance, at) => `${inSentence[stance]} bei ${counts[stance]}${at === 0 ? ` von ${total} Streitpunkten` : ''}`,
  )
  if (counts.unstated) parts.push(`keine Angabe bei ${counts.unstated}`)
  return { lead, rest: `: ${list(parts)}.` }
}

export const germanApp: AppWords = {
  views,
  viewsLabel: 'Ansichten',
  relations: { clash: 'Gegensatz', agree: 'Einig', partly: 'Teilweise', incomparable: 'Nicht vergleichbar' },

  lensLabel: 'Parteien folgen oder vergleichen',
  lensHint: 'Eine wählen, um ihr zu folgen; zwei, um sie zu vergleichen.',
  showEverybody: 'Alle Parteien zeigen',
  following: (party) => `Im Blick: ${named(party)}.`,
  comparing: (parties) => `Im Vergleich: ${bothNamed(parties)}.`,
  everybody: 'Alle Parteien werden gezeigt.',
  compare,
  follow,
  followLink: (party) => `Folgen: ${party.name}`,

  quotesShown: (shown, total) => `${shown} von ${total} gezeigt.`,
  noQuotesFor: (parties, point) =>
    [
      parties.length ? `Ohne Zitat: ${parties.map((party) => party.name).join(', ')}` : 'Niemand wird zitiert',
      point ? ` (Streitpunkt „${point.label}“).` : '.',
    ].join(''),
  onPoint: 'Zum Streitpunkt',
  anyPoint: 'Alles',
  showAllQuotes: 'Alle Zitate zeigen',
  copyOutcomes: { idle: 'Kopieren', copied: 'Kopiert', refused: 'Hier nicht erlaubt' },
  backToStatement: 'Zurück zur Aussage',
  failed: 'Dieses Bedienelement ist ausgefallen. Der ganze Text ist da; neu laden, um es noch einmal zu versuchen.',
  share: {
    open: 'Teilen',
    copied: 'Link kopiert.',
    refused: 'Kopieren ist hier nicht erlaubt. Das ist der Link:',
  },
  embed: {
    open: 'Einbetten',
    title: 'Diese Übersicht einbetten',
    close: 'Schließen',
    shape: 'Form',
    shapes: { page: 'Ganze Seite', card: 'Karte, eine Ansicht auf einmal' },
    opensOn: 'Beginnt mit',
    colours: 'Farben',
    themes: { auto: 'Wie das Gerät der Lesenden', light: 'Hell', dark: 'Dunkel' },
    typeface: 'Schrift',
    fonts: { own: 'Eigene der Übersicht', system: 'Systemschrift der Lesenden' },
    lens: 'Blick auf',
    everybody: 'Alle Parteien',
    form: 'Code',
    forms: {
      iframe: 'Nur iframe',
      'iframe-and-loader': 'iframe, das sich anpasst',
      'link-and-loader': 'Link, der zum iframe wird',
    },
    frameTitle,
    preview: 'Vorschau',
    code: 'Code zum Einbetten',
    measuring: 'Der Rahmen wird gemessen …',
    copy: 'Code kopieren',
    outcomes: {
      copied: 'Kopiert.',
      refused: 'Kopieren ist hier nicht erlaubt. Der Code ist ausgewählt: Strg+C oder ⌘C drücken.',
    },
    policy: 'Eine Seite mit Content-Security-Policy braucht:',
  },
}
