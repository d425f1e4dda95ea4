/** What a reader can share, and the link that leads there. */
import { quotePath } from '../model/quotePath.ts'
import type { Quote, StickingPoint } from '../model/Story.ts'
import { sharedAddress } from './address.ts'
import { type ViewState, withoutDetails } from './viewState.ts'

/** The page as the reader sees it, or one thing on it. */
export type Shared =
  | { readonly kind: 'page' }
  | { readonly kind: 'point'; readonly point: StickingPoint }
  | { readonly kind: 'quote'; readonly quote: Quote }

/** @returns what follows the story's own address */
export function sharedLink(shared: Shared, state: ViewState, framed: boolean): string {
  switch (shared.kind) {
    case 'page':
      return sharedAddress(state, framed)
    case 'point': {
      // Through the reader's lens; what the reader chose in a view is about something else.
      const led: ViewState = { ...withoutDetails(state), view: 'points', openPoints: [shared.point.id] }
      return sharedAddress(led, framed)
    }
    case 'quote':
      return quotePath(shared.quote)
  }
}
