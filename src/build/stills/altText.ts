/** What pictures show, in words: whoever does not see one is told the same, no more and no less. */
import type { Words } from '../../i18n/en/words.ts'
import { originOf } from '../../i18n/originOf.ts'
import { attributionOf, quoted } from '../../model/quotations.ts'
import { membersOf } from '../../model/standing.ts'
import type { Quote, Stand, StickingPoint } from '../../model/Story.ts'
import { sentenceRuns } from './partyParts.ts'
import type { Sheet } from './Sheet.ts'
import type { Run } from './wordsOf.ts'

/**
 * "Should Ukraine give up land it still controls? Sticking point 1 of 6. Major point. What for and against mean here: …"
 *
 * @param notes as they stand under the question
 */
export function pointAlt(
  { story, words, stillWords }: Sheet,
  { question, number, major }: StickingPoint,
  notes: readonly (readonly Run[])[],
): string {
  return [
    `${question} ${stillWords.point(number, story.points.length)}.`,
    ...(major ? [`${words.points.major}.`] : []),
    ...notes.map(textIn),
  ].join(' ')
}

const textIn = (runs: readonly Run[]): string => runs.map(({ text = '' }) => text).join('')

/** "Russia: against. Opposes them." */
export function standAlt(sheet: Sheet, point: StickingPoint, stand: Stand): string {
  const sentence = sentenceRuns(sheet, point, stand)
  return `${inWords(sheet.words, point, stand)}.${sentence.length > 0 ? ' ' : ''}${textIn(sentence)}`
}

/** "Ukraine gives up land it still controls. Russia: for; United States: not stated." */
export function rowAlt({ words }: Sheet, point: StickingPoint): string {
  const outcome = point.outcome ? ` (${words.glance.outcomes[point.outcome.kind]})` : ''
  return `${point.rowLabel}${outcome}. ${point.stands.map((stand) => inWords(words, point, stand)).join('; ')}.`
}

function inWords({ standing }: Words, point: StickingPoint, stand: Stand): string {
  const members = membersOf(stand)
  const who =
    members.length > 0
      ? `${standing.members(members)}, ${standing.memberOf(stand.party, members.length)}`
      : stand.party.name
  return `${who}: ${standing.inSentence(point, stand)}`
}

/** "“we are ready right now” — Vladimir Putin, president of Russia, earlier that day" */
export const quoteAlt = (quote: Quote, words: Words): string =>
  `${quoted(quote, words.quotationMarks)} — ${attributionOf(quote).join('')}${originOf(quote, words)}`
