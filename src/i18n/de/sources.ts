/** The words of the sources, in German. */
import { citesBodyThroughout, isTold } from '../../model/citations.ts'
import { dateNotesOf } from '../../model/dateNotes.ts'
import { countParagraphs } from '../../model/sources.ts'
import type { Story } from '../../model/Story.ts'
import type { Words } from '../en/words.ts'
import { capitalised, noun } from '../grammar.ts'
import type { Phrase } from '../Phrase.ts'
import { counted, list } from './grammar.ts'
import { paragraphParts, partTags, shared } from './shared.ts'

/** „Eine Quelle, neun Absätze. Jede Aussage auf dieser Seite beruht auf mindestens einem davon.“ */
function lede(story: Story): string {
  const { sources } = story
  if (sources.length === 0) return 'Noch keine Quellen.'
  const paragraphs = countParagraphs(sources)
  const all = capitalised(counted(sources.length, 'eine Quelle', 'Quellen'))
  const statement = `Jede Aussage ${dateNotesOf(story).length > 0 ? 'außer markierten Zeitangaben' : 'auf dieser Seite'} beruht`
  if (paragraphs === 0) return `${all}. ${statement} darauf.`
  const more = citesBodyThroughout(story) ? '' : ', dazu Überschriften und Ähnliches'
  return `${all}, ${counted(paragraphs, 'ein Absatz', 'Absätze')}${more}. ${statement} auf mindestens einem davon.`
}

/** After „um … herum“. */
const kinds = {
  article: 'den Artikel',
  statement: 'die Erklärung',
  transcript: 'die Mitschrift',
  document: 'das Dokument',
} as const

function made(story: Story): Phrase {
  const { quotes, sources } = story
  const told: Phrase = isTold(story)
    ? ['; ', { strong: shared.bases.told.toLowerCase() }, ' ist, was andere über sie sagen']
    : []
  const read = noun(sources.length, 'die Quelle', 'die Quellen')
  const position = 'jede Position mit den Absätzen notiert, auf denen sie beruht'
  return [
    quotes.length > 0
      ? `Die Redaktion hat ${read} gelesen, ${position}, und Zitate Wort für Wort übernommen. `
      : `Die Redaktion hat ${read} gelesen und ${position}. `,
    { strong: shared.bases.said },
    ' ist in den eigenen Worten der Partei; ',
    { strong: shared.bases.reported.toLowerCase() },
    ` ist, was ${noun(sources.length, 'die Quelle', 'die Quellen')} über sie ${noun(sources.length, 'sagt', 'sagen')}; `,
    { strong: shared.bases.implied.toLowerCase() },
    ' ist, was der Zusammenhang nahelegt',
    ...told,
    '. Gegensätze, Einigkeit und Zahlen ergeben sich aus den Positionen.',
  ]
}

export const sources: Words['sources'] = {
  lede,
  publisher: 'Herausgeber',
  unknownPublisher: 'in unserer Fassung nicht vermerkt',
  published: 'Veröffentlicht',
  undated: 'Datum nicht bekannt',
  part: (part, { number, total }) => `${partTags[part]}${total > 1 ? ` ${number}` : ''}`,
  around: (kind, parts) => `Um ${kinds[kind]} herum: ${list(parts.map((part) => paragraphParts[part]))}`,
  restingOnEach: 'Aussagen, die darauf beruhen',
  statements: (count) => noun(count, 'Aussage', 'Aussagen'),
  statementsRest: (count, paragraph) =>
    `${count} ${noun(count, 'Aussage auf dieser Seite beruht', 'Aussagen auf dieser Seite beruhen')} darauf: ${shared.citation.name(paragraph)}`,
  nothingRests: 'Auf dieser Seite beruht nichts darauf.',
  updates: 'Berichtigungen und Ergänzungen',
  noUpdates: 'Bisher keine.',
  keptVersions: 'Aufbewahrte Fassungen:',
  madeHeading: 'Wie das entstanden ist',
  made,
}
