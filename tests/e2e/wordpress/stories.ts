/** The one story of the site that the WordPress of these tests embeds. */
import type { Article } from '../../../src/article/schema/Article.ts'
import { strait } from '../../fixtures/strait.ts'

export const stories: readonly [Article, ...Article[]] = [strait]
