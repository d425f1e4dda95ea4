/** All letters that the interface may need in a language, for typefaces: of the words, and of the sentences that functions make. */
import { wordsFor } from './wordsFor.ts'

/** A function tells its letters by its source. What is ASCII there is mostly code, and every typeface has it. */
export const textOfWords = (lang: string): string =>
  JSON.stringify(wordsFor(lang), (_, value: unknown) =>
    typeof value === 'function' ? value.toString().replace(/[ -~\s]/g, '') : value,
  )
