/** The words of the panel that makes embed code, in English. */
import type { View } from '../../model/anchors.ts'
import type { Party } from '../../model/Story.ts'
import { masthead } from './masthead.ts'
import { shared } from './shared.ts'

export const embedPanel = {
  embed: 'Embed',
  title: 'Embed this explainer',
  shape: 'Shape',
  shapes: { card: 'Card, one view at a time', page: 'Whole page' },
  opensOn: 'Opens on',
  colours: 'Colours',
  themes: { auto: 'As the reader’s device', light: 'Light', dark: 'Dark' },
  typeface: 'Typeface',
  fonts: { own: 'The explainer’s own', system: 'The reader’s system font' },
  lens: 'Lens',
  everybody: 'All parties',
  followOne: 'Follow one',
  compareTwo: 'Compare two',
  /** "United States and Europe": short, for it has to fit a select on a phone. */
  pair: (parties: readonly Party[]): string => parties.map(({ name }) => name).join(' and '),
  form: 'Code',
  forms: {
    'iframe-and-loader': 'iframe that fits itself',
    iframe: 'iframe alone',
    'link-and-loader': 'Link that becomes an iframe',
    jsx: 'React component (JSX)',
    teaser: 'Picture, text and link',
  },
  /** That form, where there is no picture. */
  textForm: 'Text and link',
  /** The link of that form. */
  openExplainer: 'Open the explainer',
  /**
   * An iframe's title, which should tell two of them on one page apart: "Explainer: Five hours in Moscow (Quotes, Russia)".
   *
   * @param view that a card opens on; none for a whole page
   */
  frameTitle: (headline: string, view: View | undefined, parties: readonly Party[]): string => {
    const details = [...(view ? [shared.views[view]] : []), ...parties.map(({ name }) => name)].join(', ')
    return `${masthead.explainer}: ${headline}${details && ` (${details})`}`
  },
  code: 'Embed code',
  measuring: 'Measuring the frame…',
  copy: 'Copy code',
  copied: 'Copied',
  refused: 'Copying is not allowed here. The code is selected: press Ctrl+C or ⌘C.',
  policy: 'A page with a Content-Security-Policy needs:',
  preview: 'Preview',
}
