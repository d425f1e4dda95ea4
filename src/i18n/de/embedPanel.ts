/** The words of the panel that makes embed code, in German. */
import type { Words } from '../en/words.ts'
import { masthead } from './masthead.ts'
import { shared } from './shared.ts'

export const embedPanel: Words['embedPanel'] = {
  embed: 'Einbetten',
  title: 'Diese Übersicht einbetten',
  shape: 'Form',
  shapes: { card: 'Karte, eine Ansicht auf einmal', page: 'Ganze Seite' },
  opensOn: 'Beginnt mit',
  colours: 'Farben',
  themes: { auto: 'Wie das Gerät der Lesenden', light: 'Hell', dark: 'Dunkel' },
  typeface: 'Schrift',
  fonts: { own: 'Die der Übersicht', system: 'Systemschrift der Lesenden' },
  lens: 'Blick auf',
  everybody: 'Alle Parteien',
  followOne: 'Nur eine',
  compareTwo: 'Zwei im Vergleich',
  pair: (parties) => parties.map(({ name }) => name).join(' und '),
  form: 'Code',
  forms: {
    'iframe-and-loader': 'iframe, das sich anpasst',
    iframe: 'Nur iframe',
    'link-and-loader': 'Link, der zum iframe wird',
    jsx: 'React-Komponente (JSX)',
    teaser: 'Bild, Text und Link',
  },
  textForm: 'Text und Link',
  openExplainer: 'Zur Übersicht',
  frameTitle: (headline, view, parties) => {
    const details = [...(view ? [shared.views[view]] : []), ...parties.map(({ name }) => name)].join(', ')
    return `${masthead.explainer}: ${headline}${details && ` (${details})`}`
  },
  code: 'Code zum Einbetten',
  measuring: 'Der Rahmen wird gemessen\u00a0…',
  copy: 'Code kopieren',
  copied: 'Kopiert',
  refused: 'Kopieren ist hier nicht erlaubt. Der Code ist ausgewählt: Strg+C oder ⌘C drücken.',
  policy: 'Eine Seite mit Content-Security-Policy braucht:',
  preview: 'Vorschau',
}
