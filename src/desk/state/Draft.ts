/** What an editor works on, and what undo goes back to: the story, the texts of its sources, and who has compared what with them. */
import type { Article } from '../../article/schema/Article.ts'
import type { Texts } from '../source/cited.ts'

/** That somebody has read a statement beside its paragraphs. */
interface Comparison {
  readonly by: string
  /** `YYYY-MM-DD` */
  readonly on: string
}

export interface Draft {
  readonly article: Article
  readonly texts: Texts
  /** By the fingerprint of what was compared, so that a change of the statement or of its paragraph takes the tick away. */
  readonly compared: Readonly<Record<string, Comparison>>
}

/** The file that a draft is of. */
export interface StoryPlace {
  /** As it was opened or last saved; null for a story that has no file yet. */
  readonly text: string | null
  /** Whether it lies in the project's folder, where the desk can save it. */
  readonly isInProject: boolean
}

/** A story of which nothing is written yet. */
export const emptyArticle = (slug: string, lang: string): Article => ({
  slug,
  lang,
  kicker: '',
  headline: '',
  standfirst: { text: '', basis: 'reported', refs: none },
  dateline: { what: '', place: '', date: '', dateBasis: 'source', refs: none },
  sources: {},
  parties: {},
  speakers: {},
  points: {},
  quotes: {},
  keyPoints: [],
  timeline: [],
  unknowns: [],
  updates: [],
})

/** A draft may rest on nothing yet. The checks tell of it, and a story that does is not published. */
const none = [] as readonly never[] as unknown as readonly [never]
