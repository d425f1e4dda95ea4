/** What English sentences are made with. */
import { grammarOf, noun, type Sources } from '../grammar.ts'

const grammar = grammarOf('and', 'no one two three four five six seven eight nine ten')
export const { list, listNamed, inWords } = grammar
/** "nobody from A or B" */
export const listOr = grammar.listWith('or')

/** "six sticking points", "one party", "no quotes". */
export const counted = (count: number, one: string, many: string): string =>
  `${inWords(count)} ${noun(count, one, many)}`

/** "the article" where the story has one source and it is an article; else "the source" or "the sources". */
export function theSources(sources: Sources): string {
  if (sources.length > 1) return 'the sources'
  return sources[0]?.kind === 'article' ? 'the article' : 'the source'
}

/** "the article does", "the sources do": for "… not say". */
export const theSourcesDo = (sources: Sources): string => `${theSources(sources)} ${noun(sources.length, 'does', 'do')}`

/** What begins a sentence, as it stands inside one: "one observer", but "EU diplomats". Only these words are made small; any other may be a name. */
export const inSentence = (text: string): string =>
  text.replace(
    /^(An?|The(?! \p{Lu})|One|Two|Three|Some|Several|Many|No|Who|Whose|What|When|Where|Whether|Which|Why|How|If)\b/u,
    (word) => word.toLowerCase(),
  )
