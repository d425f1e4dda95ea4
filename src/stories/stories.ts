/** Every story that is published, the first one first: it is also the page at the folder's own address. */
import type { Article } from '../article/Article.ts'
import { kremlinTalks } from './kremlin-talks.ts'

export const stories: readonly [Article, ...Article[]] = [kremlinTalks]
