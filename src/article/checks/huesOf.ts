/** The hues of a story's parties, for the checks of colours. That one is missing, or is no text, is told of the story's form. */
import type { Article } from '../schema/Article.ts'
import type { Hue } from '../schema/Party.ts'

interface HueAt {
  /** The party's id. */
  readonly id: string
  /** As far as it is written. */
  readonly name: string
  readonly hue: Hue
}

export const huesOf = (article: Article): HueAt[] =>
  partiesIn(article).flatMap(([id, party]) => {
    const { name, hue } = (party ?? {}) as { readonly name?: unknown; readonly hue?: unknown }
    const { light, dark } = (hue ?? {}) as { readonly light?: unknown; readonly dark?: unknown }
    if (typeof light !== 'string' || typeof dark !== 'string') return []
    return [{ id, name: typeof name === 'string' ? name : id, hue: { light, dark } }]
  })

const partiesIn = ({ parties }: { readonly parties: unknown }): [id: string, party: unknown][] =>
  typeof parties === 'object' && parties !== null ? Object.entries(parties) : []
