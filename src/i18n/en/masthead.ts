/** The words around the views, in English: the publisher's line, the date line, the colophon. */
export const masthead = {
  /** Before the kicker: "Explainer · Ukraine peace talks". */
  explainer: 'Explainer',
  updated: { update: 'Updated', correction: 'Corrected' },
  openAsPage: 'Open as a page',
  /** Of the publisher's policies. */
  corrections: 'Corrections',
  ethics: 'Ethics',
  howWeWork: 'How we work',
  sources: 'How we use sources',
  contact: 'Report a mistake',
  /** In the colophon. */
  colophon: (publisher: string): string =>
    `An explainer by ${publisher}. It sets no cookies and asks no other server for anything.`,
}
