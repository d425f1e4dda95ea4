/** What the newsroom of these tests publishes: the embed code and the address of one explainer, the ways in which WordPress takes them. */
import { embedCode, type EmbedForm } from '../../../src/embed/embedCode.ts'
import { strait } from '../../fixtures/strait.ts'
import { site } from './addresses.ts'

export interface Post {
  readonly name: string
  readonly author: 'admin' | 'author'
  readonly content: string
}

const address = `${site}${strait.slug}/`

const code = (form: EmbedForm) =>
  embedCode(form, {
    address: `${address}?theme=light`,
    loader: `${site}embed.js`,
    title: `Explainer: ${strait.headline}`,
    sizes: [],
    teaser: {
      address,
      headline: strait.headline,
      standfirst: strait.standfirst.text,
      call: 'Open',
      picture: undefined,
    },
  })

/** What the editor saves. */
const block = (name: string, html: string, attributes?: object) =>
  `<!-- wp:${name}${attributes ? ` ${JSON.stringify(attributes)}` : ''} -->${html}<!-- /wp:${name} -->`
const paragraphs = block('paragraph', '<p>The article goes on.</p>').repeat(10)
const html = (form: EmbedForm) => block('html', code(form))
const embed = (url: string) =>
  block(
    'embed',
    `<figure class="wp-block-embed is-type-rich is-provider-sticking-points"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>`,
    { url, type: 'rich', providerNameSlug: 'sticking-points' },
  )
const column = (inner: string) => block('column', `<div class="wp-block-column">${inner}</div>`)

const contents: Readonly<Record<string, readonly [Post['author'], string]>> = {
  'iframe-and-loader': ['admin', html('iframe-and-loader')],
  'link-and-loader': ['admin', html('link-and-loader')],
  // WordPress takes iframe and script out of what an author saves.
  'iframe-of-an-author': ['author', html('iframe-and-loader')],
  'link-of-an-author': ['author', html('link-and-loader')],
  'embed-block': ['author', embed(`${address}?view=quotes`)],
  'quotation-in-an-embed-block': ['author', embed(`${address}quote/sail/`)],
  'address-on-its-own-line': ['author', `Before.\n\n${address}\n\nAfter.`],
  columns: [
    'admin',
    block('columns', `<div class="wp-block-columns">${column(html('iframe-and-loader'))}${column(paragraphs)}</div>`),
  ],
  row: [
    'admin',
    block(
      'group',
      `<div class="wp-block-group">${html('iframe-and-loader')}${block('paragraph', '<p>Beside.</p>')}</div>`,
      { layout: { type: 'flex', flexWrap: 'nowrap' } },
    ),
  ],
}

export const posts: readonly Post[] = Object.entries(contents).map(([name, [author, content]]) => ({
  name,
  author,
  content: `${block('paragraph', '<p>Above.</p>')}\n\n${content}\n\n${paragraphs}`,
}))
