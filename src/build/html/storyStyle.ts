/**
 * The rules that only one story's page has: its parties' hues, what becomes of them while the lens is on others, how many parties and
 * sticking points there are, how long the headline's longest word is, and which of its views a card shows. They follow the style sheet, as
 * defaults that any utility overrides.
 */
import type { Article } from '../../article/schema/Article.ts'
import type { View } from '../../model/anchors.ts'
import { viewsOf } from '../../model/viewsOf.ts'
import { cssString } from './cssString.ts'

type Styled = Pick<Article, 'headline' | 'parties' | 'points' | 'speakers' | 'timeline'>

export function storyStyle({ headline, parties, points, speakers, timeline }: Styled): string {
  const rules = Object.keys(parties).flatMap((id) => {
    const party = `[data-party=${cssString(id)}]`
    const inLens = `[data-lens~=${cssString(id)}]`
    return [
      `:root[data-lens]:not(${inLens}) ${party}{--hue:var(--color-soft);--voice:var(--color-soft)}`,
      // React takes these quotations away a moment later. Without the rule everything below them would move up then.
      `:root[data-lens][data-pending]:not(${inLens}) #quotes figure${party}{display:none!important}`,
      `:root${inLens} ${party}{--tint:color-mix(in srgb,var(--hue) ${tint * 100}%,transparent);--lens-rule:2px}`,
    ]
  })
  const hasVoices = Object.values(speakers).some(({ voice }) => voice !== undefined)
  const counts = `:root{--parties:${Object.keys(parties).length};--points:${Object.keys(points).length};--longest-word:${longestWord(headline)}}`
  return `@layer base{${counts}${partyHues({ parties })}${rules.join('')}${hasVoices ? ofVoices : ''}}${inCard(viewsOf({ timeline }))}`
}

/** In a card one view shows at a time. */
const inCard = (views: readonly View[]): string =>
  `@layer components{${views.map((view) => `[data-layout=card]:not([data-view=${view}]) #${view}`).join()}{display:none}}`

/** In letters, as far as a headline gets smaller for it: above 16 its letters are as large as ever, and the word is divided. */
const longestWord = (headline: string): number =>
  Math.min(16, Math.max(11, ...headline.split(/[\s\u00AD-]/).map(({ length }) => length)))

/** Who speaks for no party is outside every lens. */
const ofVoices = [
  ':root[data-lens] :is(#points figure,#timeline blockquote):not([data-party]){--voice:var(--color-soft)}',
  ':root[data-lens][data-pending] #quotes figure:not([data-party]){display:none!important}',
].join('')

/** How much of a party's hue is in the ground of its column while the lens is on it, 0 to 1. */
const tint = 0.06

/**
 * Wherever a page names a party. `data-hue` keeps its hue whatever the lens, as the chips of the lens itself do.
 *
 * @param within the part of the page that is about this story; the whole page where it is left out
 */
export const partyHues = ({ parties }: Pick<Article, 'parties'>, within = ''): string =>
  Object.entries(parties)
    .map(
      ([id, { hue }]) =>
        `${within}:is([data-party=${cssString(id)}],[data-hue=${cssString(id)}]){--hue:light-dark(${hue.light},${hue.dark})}`,
    )
    .join('')
