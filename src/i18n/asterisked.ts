/** Words with a date in them that only the editors gave. The asterisk is that of their note, which the same page has. */
import type { Dated } from '../article/schema/Article.ts'

export const asterisked = (words: string, { dateBasis }: { readonly dateBasis?: Dated['dateBasis'] }): string =>
  dateBasis === 'editor' ? `${words}*` : words
