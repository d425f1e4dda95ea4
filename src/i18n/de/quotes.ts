/** The words of the quotations, in German. */
import { nameInList, unquotedParties, unquotedSpeakers } from '../../model/quotations.ts'
import type { Words } from '../en/words.ts'
import { capitalised } from '../grammar.ts'
import { counted, inWords, list, listOr } from './grammar.ts'

/** More names than these are only counted. */
const most = 4

export const quotes: Words['quotes'] = {
  lede: (story) => {
    if (story.quotes.length === 0) return 'Niemand wird zitiert.'
    const parties = unquotedParties(story).map(({ name }) => name)
    const names = unquotedSpeakers(story).map(nameInList)
    return [
      `${capitalised(counted(story.quotes.length, 'ein Zitat', 'Zitate'))}.`,
      ...(parties.length > 0 ? [`Nicht zitiert: ${list(parties)}.`] : []),
      ...(names.length > 0
        ? [`Genannt, aber nicht zitiert: ${names.length > most ? `${inWords(names.length)} Personen` : list(names)}.`]
        : []),
    ].join(' ')
  },
  from: (story, parties, count) => {
    const total = story.quotes.length
    const who = listOr(parties.map(({ name }) => name))
    if (count === 0) return `${who}: kein Zitat.`
    const unquoted = unquotedParties(story).filter((party) => parties.includes(party))
    const nobody = unquoted.length > 0 ? ` Nicht zitiert: ${list(unquoted.map(({ name }) => name))}.` : ''
    if (count === total)
      return `${who}: ${total === 1 ? 'das eine Zitat' : total === 2 ? 'beide Zitate' : 'alle Zitate'}.${nobody}`
    return `${who}: ${count} von ${total} Zitaten.${nobody}`
  },
  filter: 'Zitate nach Thema',
  all: 'Alle',
  topic: ({ point, matter }) => point?.label ?? (matter === undefined ? 'Andere Stimmen' : capitalised(matter)),
  noneOn: (points, total) =>
    points.length > most
      ? `Keine Zitate zu ${points.length} von ${total} Streitpunkten`
      : `Ohne Zitat: ${list(points.map(({ short }) => short))}`,
  shown: (shown, total) => `${shown} von ${total} Zitaten zu sehen`,
  none: (parties, topic) => {
    const about = topic ? `Thema: ${topic.point?.label ?? capitalised(topic.matter ?? 'andere Stimmen')}` : ''
    if (parties.length === 0) return `Kein Zitat. ${about}`
    return `Nicht zitiert: ${list(parties.map(({ name }) => name))}${about && ` (${about})`}.`
  },
  translatedBy: (who) => `übersetzt: ${who}`,
  original: 'Im Original',
  showAll: (count) =>
    count === 1 ? 'Das eine Zitat zeigen' : count === 2 ? 'Beide zeigen' : `Alle ${inWords(count)} zeigen`,
  about: ({ point, matter }) => (point ? `Streitpunkt: ${point.label}` : `Thema: ${capitalised(matter ?? '')}`),
}
