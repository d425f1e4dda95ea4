/** All that the pages and cards of some stories may say: the stories, and the words around them. For cutting typefaces to its letters. */
import type { Article } from '../../article/schema/Article.ts'
import { textOfWords } from '../../i18n/textOfWords.ts'

export const allText = (stories: readonly Article[]): string =>
  JSON.stringify(stories) + stories.map(({ lang }) => textOfWords(lang)).join('')
