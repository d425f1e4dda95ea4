/** How a quotation came to us, wherever its speaker is named: " (according to Ruth Amsel; translated by the Herald)". Nothing at first hand. */
import type { Quote } from '../model/Story.ts'
import type { Words } from './en/words.ts'

export function originOf({ heardFrom, translatedBy }: Quote, { quotes, accordingTo }: Words): string {
  const ways = [
    ...(heardFrom ? [accordingTo(heardFrom)] : []),
    ...(translatedBy === undefined ? [] : [quotes.translatedBy(translatedBy)]),
  ]
  return ways.length > 0 ? ` (${ways.join('; ')})` : ''
}
