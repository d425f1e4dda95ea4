/** The words of what is unknown, in German. */
import type { Story } from '../../model/Story.ts'
import { countBlanks } from '../../model/tally.ts'
import type { Words } from '../en/words.ts'
import { capitalised } from '../grammar.ts'
import { counted } from './grammar.ts'

/** „Fünf offene Fragen, die der Artikel selbst nennt, und 10 von 24 Positionen, die er nicht angibt.“ */
function lede(story: Story): string {
  const { sources, unknowns } = story
  const { blank, total } = countBlanks(story)
  const [who, name, it, state] =
    sources.length > 1
      ? ['die Quellen', 'nennen', 'sie', 'geben']
      : sources[0]?.kind === 'article'
        ? ['der Artikel', 'nennt', 'er', 'gibt']
        : ['die Quelle', 'nennt', 'sie', 'gibt']
  const blanks = `${blank} von ${total} Positionen`
  const all = `alle ${total} Positionen an`
  if (unknowns.length === 0) {
    const rest = blank === 0 ? all : `${blanks} nicht an`
    return `${capitalised(who)} selbst ${name} keine offene Frage und ${state} ${rest}.`
  }
  const questions = `${capitalised(counted(unknowns.length, 'eine offene Frage', 'offene Fragen'))}, die ${who} selbst ${name}`
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
