/** The words around the views, in English: the publisher's line, the date line, the colophon. */
import { shortDate } from './dates.ts'

export const masthead = {
  /** Before the kicker: "Explainer · Ukraine peace talks". */
  explainer: 'Explainer',
  updated: { update: 'Updated', correction: 'Corrected' },
  /** A page that was kept as it was on a day. */
  version: (day: string): string => `Version of ${shortDate(day)}`,
  newestVersion: 'Read the newest version',
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
