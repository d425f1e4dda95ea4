/** A picture that a link to a page is shown with elsewhere: what the pages know of it. `socialCards.ts` draws it. */
export interface SocialCard {
  /** Its place in the folder of all pages, with a hash of the picture. */
  readonly address: string
  /** What it shows, in words. */
  readonly alt: string
  /** How large its file is. */
  readonly bytes: number
}

/** The cards of one story. One that could not be drawn is not there. */
export interface StoryCards {
  readonly story: SocialCard | undefined
  /** By the id of the quotation. */
  readonly quotes: ReadonlyMap<string, SocialCard>
}
