/** The words around the views, in German: the publisher's line, the date line, the colophon. */
import type { Words } from '../en/words.ts'
import { shortDate } from './dates.ts'

export const masthead: Words['masthead'] = {
  explainer: 'Übersicht',
  updated: { update: 'Ergänzt', correction: 'Berichtigt' },
  version: (day) => `Fassung vom ${shortDate(day)}`,
  newestVersion: 'Zur neuesten Fassung',
  openAsPage: 'Als Seite öffnen',
  corrections: 'Berichtigungen',
  ethics: 'Ethik',
  howWeWork: 'Wie wir arbeiten',
  sources: 'Wie wir mit Quellen umgehen',
  contact: 'Fehler melden',
  colophon: (publisher) =>
    `Eine Übersicht von ${publisher}. Sie setzt keine Cookies und fragt keinen anderen Server nach etwas.`,
}
