/** Every story that is published. A single one is also the page at the folder's own address; of several, that page lists the newest first. */
import type { Article } from '../article/schema/Article.ts'
import { kremlinTalks } from './kremlin-talks.ts'

export const stories: readonly [Article, ...Article[]] = [kremlinTalks]
