/** The words of what is unknown, in German. */
import type { Story } from '../../model/Story.ts'
import { countBlanks } from '../../model/tally.ts'
import type { Words } from '../en/words.ts'
import { capitalised } from '../grammar.ts'
import { counted } from './grammar.ts'

/** „Fünf Fragen, die der Artikel offen lässt, und 10 von 24 Positionen, die er nicht angibt.“ */
function lede(story: Story): string {
  const { sources, unknowns } = story
  const { blank, total } = countBlanks(story)
  const [who, leave, it, state] =
    sources.length > 1
      ? ['die Quellen', 'lassen', 'sie', 'geben']
      : sources[0]?.kind === 'article'
        ? ['der Artikel', 'lässt', 'er', 'gibt']
        : ['die Quelle', 'lässt', 'sie', 'gibt']
  const questions = `${capitalised(counted(unknowns.length, 'eine Frage', 'Fragen'))}, die ${who} offen ${leave}`
  if (total === 0) {
    if (unknowns.length > 0) return `${questions}.`
    return sources.length === 0 ? 'Noch keine offenen Fragen.' : `${capitalised(who)} ${leave} keine Frage offen.`
  }
  const blanks = `${blank} von ${total} Positionen`
  const all = total === 1 ? 'die eine Position an' : `${total === 2 ? 'beide' : `alle ${total}`} Positionen an`
  if (unknowns.length === 0) {
    const rest = blank === 0 ? all : `${blanks} nicht an`
    return `${capitalised(who)} ${leave} keine Frage offen und ${state} ${rest}.`
  }
  return blank === 0
    ? `${questions}. ${capitalised(it)} ${state} ${all}.`
    : `${questions}, und ${blanks}, die ${it} nicht an${state}.`
}

export const unknown: Words['unknown'] = {
  lede,
  byParty: 'Keine Angabe, nach Partei',
  blanks: (blank, total) => `${blank} von ${total}`,
  allStated: 'Alles angegeben',
  more: (count) => `${count} weitere`,
}
