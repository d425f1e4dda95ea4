/** The words of the timeline, in German. */
import type { Words } from '../en/words.ts'
import { capitalised } from '../grammar.ts'
import { counted, inWords, listOr } from './grammar.ts'

export const timeline: Words['timeline'] = {
  lede: (count, dated) => {
    const events = capitalised(counted(count, 'ein Ereignis', 'Ereignisse'))
    if (count === 1) return `${events}.`
    if (dated === count) return `${events} der Reihe nach.`
    const some = dated === 0 ? 'Keines' : dated === 1 ? 'Nur eines' : `Nur ${inWords(dated)}`
    return `${events} der Reihe nach. ${some} davon ${dated > 1 ? 'haben' : 'hat'} ein Datum.`
  },
  involving: (parties, count, total) => {
    const who = listOr(parties.map(({ name }) => name))
    const others = total - count
    if (count === 0) return `${who}: an keinem Ereignis beteiligt.`
    if (others === 0) return `${who}: an ${total === 1 ? 'dem einen Ereignis' : 'allen Ereignissen'} beteiligt.`
    return `${who}: an ${count} von ${total} Ereignissen beteiligt; ${others === 1 ? 'das übrige ist' : 'die übrigen sind'} grau.`
  },
  mainEvent: 'Das wichtigste Ereignis',
  whatChanged: 'Was sich seither geändert hat',
  allUpdates: (count) => `Alle ${inWords(count)} Berichtigungen und Ergänzungen`,
}
