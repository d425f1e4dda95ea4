/** Where in the folder of all pages a page is. Its files stand beside it. */
import { quotePath } from '../../model/quotePath.ts'

export const storyFolder = (slug: string): string => `${slug}/`
export const quoteFolder = (slug: string, quote: string): string => storyFolder(slug) + quotePath({ id: quote })
