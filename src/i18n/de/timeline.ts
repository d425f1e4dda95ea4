/** The words of the timeline, in German. */
import type { Words } from '../en/words.ts'
import { capitalised } from '../grammar.ts'
import { counted, inWords, listOr } from './grammar.ts'

export const timeline: Words['timeline'] = {
  coming: { deadline: 'Frist', planned: 'Steht bevor' },
  lede: (count, areDated) =>
    `${capitalised(counted(count, 'ein Ereignis', 'Ereignisse'))}${count > 1 ? ` der Reihe nach${areDated ? '' : ', soweit bekannt'}` : ''}.`,
  involving: (parties, count, total) => {
    const who = listOr(parties.map(({ name }) => name))
    const others = total - count
    if (count === 0) return `${who}: an keinem Ereignis beteiligt.`
    if (others === 0)
      return `${who}: an ${total === 1 ? 'dem einen Ereignis' : total === 2 ? 'beiden Ereignissen' : 'allen Ereignissen'} beteiligt.`
    return `${who}: an ${count} von ${total} Ereignissen beteiligt; ${others === 1 ? 'das übrige ist' : 'die übrigen sind'} grau.`
  },
  mainEvent: 'Das wichtigste Ereignis',
  whatChanged: 'Was sich auf dieser Seite geändert hat',
  allUpdates: (count) => (count === 2 ? 'Beide' : `Alle ${inWords(count)}`) + ' Berichtigungen und Ergänzungen',
}
