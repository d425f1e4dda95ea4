/**
 * What the app has to know of a story once its text is on the page: whom a lens can look at, how the parties stand on each point,
 * and whose the quotations are. The build makes it from the whole story and puts it into the page.
 */
import type { Source, Stance } from '../article/schema/Article.ts'
import type { View } from './anchors.ts'
import type { Story } from './Story.ts'
import { viewsOf } from './viewsOf.ts'

export interface OutlineParty {
  readonly id: string
  readonly name: string
  /** Its name inside a sentence, if that differs: "the United States". */
  readonly inSentence?: string | undefined
}

export interface OutlinePoint {
  readonly id: string
  readonly label: string
  /** By the id of the party. A party that is not there states none. */
  readonly stances: Readonly<Record<string, Stance>>
}

export interface OutlineQuote {
  readonly id: string
  /** The ids of its speaker's party and of the sticking point that it is about, if it is about one. */
  readonly party: string
  readonly point: string | undefined
}

export interface Outline {
  readonly lang: string
  readonly headline: string
  readonly views: readonly View[]
  readonly sources: readonly Pick<Source, 'kind'>[]
  readonly parties: readonly OutlineParty[]
  readonly points: readonly OutlinePoint[]
  readonly quotes: readonly OutlineQuote[]
}

export function outlineOf(story: Story): Outline {
  return {
    lang: story.lang,
    headline: story.headline,
    views: viewsOf(story),
    sources: story.sources.map(({ kind }) => ({ kind })),
    parties: story.parties.map(({ id, name, inSentence }) => ({ id, name, inSentence })),
    points: story.points.map(({ id, label, stands }) => ({
      id,
      label,
      stances: Object.fromEntries(
        stands.flatMap(({ party, position }) => (position ? [[party.id, position.stance] as const] : [])),
      ),
    })),
    quotes: story.quotes.map(({ id, speaker, point }) => ({ id, party: speaker.party.id, point: point?.id })),
  }
}
