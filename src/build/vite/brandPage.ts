/**
 * The page of `npm run brand`: all that a publisher's face is on, every theme side by side, to look at while choosing. The dev server
 * makes it, and nothing of it is in what is published.
 */
import { contrast, isColour } from '../../article/checks/contrast.ts'
import { type Look, looksOf } from '../../article/checks/looksOf.ts'
import { describeProblem, type Problem } from '../../article/checks/Problem.ts'
import type { Article } from '../../article/schema/Article.ts'
import { languages } from '../../article/schema/languages.ts'
import { wordsFor } from '../../i18n/wordsFor.ts'
import { embedThemeOf } from '../../publisher/embedThemeOf.ts'
import type { PublisherProfile } from '../../publisher/PublisherProfile.ts'
import type { Typefaces } from '../fonts/typefaces.ts'
import { escapeHtml } from '../../embed/escapeHtml.ts'
import { darkLogoFileOf, iconFileOf, logoFileOf } from '../publisher/logoFiles.ts'
import { publisherNode } from '../seo/publisherNode.ts'
import { brandLook } from './brandLook.ts'

interface Parts {
  readonly publisher: PublisherProfile
  /** The story that the face is shown on. */
  readonly article: Article
  /** In the publisher, and in its colours under the stories. */
  readonly problems: readonly Problem[]
  readonly typefaces: Typefaces
  /** The rules of typefaces and logo. */
  readonly styles: string
}

export function brandPage({ publisher, article, problems, typefaces, styles }: Parts): string {
  const [quote] = Object.keys(article.quotes)
  const looks = looksOf(publisher)
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>The face of ${escapeHtml(publisher.name)}</title>
    <link rel="icon" href="/${iconFileOf(publisher)}">
    <style>${styles}:root{${standInsOf(typefaces)}}${brandLook}</style>
  </head>
  <body>
    <main>
      <h1>The face of ${escapeHtml(publisher.name)}</h1>
      <p>It follows each change of <code>src/publisher/</code>. docs/branding.md has the questions to ask; nothing of this page is published.</p>
      ${problemList(problems)}
      <h2>Themes</h2>
      <div class="row">${looks.map(column).join('')}</div>
      <h2>A wide page, and the foot of a page</h2>
      <div class="row">
        ${framed('Page, 1100 px', '/brand/story/?layout=page', 720, 1100)}
        ${framed('The end of a page, 375 px', '/brand/story/?layout=page#sources-made', 720)}
      </div>
      <h2>Typefaces</h2>
      ${(['serif', 'sans'] as const).map((kind) => typeface(kind, publisher, typefaces)).join('')}
      <h2>Around the stories</h2>
      <div class="row">
        ${pictures(publisher)}
        ${framed('List of several stories', '/brand/list/', 480)}
        ${quote === undefined ? '' : framed('Page of a quotation, before it leads on', '/brand/quote/', 320)}
        <figure><figcaption>Social card</figcaption><img class="card" width="600" src="/brand/card.png" alt="The social card of the story"></figure>
        ${quote === undefined ? '' : '<figure><figcaption>Still of a quotation, dark</figcaption><img class="card" width="432" src="/brand/still.png" alt="A still of a quotation of the story"></figure>'}
      </div>
      <h2>What machines are told</h2>
      ${toldToMachines(publisher)}
    </main>
  </body>
</html>`
}

const problemList = (problems: readonly Problem[]): string =>
  problems.length === 0
    ? '<p class="well">Nothing to mend.</p>'
    : `<ul class="problems">${problems.map((one) => `<li><pre>${escapeHtml(describeProblem(one))}</pre></li>`).join('')}</ul>`

/** A theme: its colours, and the story in it, as a page and as a card. */
function column({ theme, colours }: Look): string {
  const swatches = Object.entries(colours).map(([name, value]) => {
    const seen =
      isColour(value) && isColour(colours.paper) ? `${contrast(value, colours.paper).toFixed(1)}:1` : 'no colour'
    const ratio = name === 'paper' ? '' : `, ${seen} on paper`
    return `<li><svg viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill="${escapeHtml(value)}"/></svg>${name} <code>${escapeHtml(value)}</code>${ratio}</li>`
  })
  return `<section>
    <h3>${escapeHtml(theme)}</h3>
    <ul class="swatches">${swatches.join('')}</ul>
    ${framed('Page, 375 px', `/brand/story/?layout=page&theme=${theme}`, 640)}
    ${framed('Card, 375 px', `/brand/story/?layout=card&theme=${theme}`, 640)}
    ${framed('Card, 280 px, sticking points', `/brand/story/?layout=card&view=points&theme=${theme}`, 480, 280)}
  </section>`
}

const framed = (title: string, address: string, height: number, width = 375): string =>
  `<figure><figcaption>${title}: <a href="${escapeHtml(address)}">${escapeHtml(address)}</a></figcaption>` +
  `<iframe title="${title}" src="${escapeHtml(address)}" height="${height}" width="${width}" loading="lazy"></iframe></figure>`

/** The families without the publisher's own, to see what shows until that comes. */
const standInsOf = ({ stacks }: Typefaces): string =>
  Object.entries(stacks)
    .map(([kind, stack]) => `--before-${kind}:${stack.slice(stack.indexOf(', ') + 1)}`)
    .join(';')

const specimen = 'Five hours in the harbour, and no agreement: “not yet”, 1,234 – 56 %'

function typeface(kind: 'serif' | 'sans', { faces }: PublisherProfile, { fonts }: Typefaces): string {
  const face = faces[kind]
  const cost =
    'files' in face
      ? fonts
          .filter(({ family }) => family === face.family)
          .map(
            ({ weight, letters, woff2 }) =>
              `weight ${weight}, ${letters.size} letters, ${(woff2.length / 1000).toFixed(1)} kB`,
          )
          .join('; ')
      : 'on the reader’s device'
  const lines = [400, 600]
    .map((weight) => `<p class="${kind === 'serif' ? 'large ' : ''}w${weight}">${specimen}</p>`)
    .join('')
  return `<h3>${kind}: ${escapeHtml('files' in face ? face.family : face.stack)}</h3><p>${escapeHtml(cost)}</p>
    ${wide(`Lines in the ${kind}`, `<div class="${kind}">${lines}</div>`)}
    ${'files' in face ? `<p>Until it comes, and for letters that it lacks, a typeface of the device, scaled to lines of about the same length:</p>${wide(`Lines in what stands in for the ${kind}`, `<div class="${kind}-before">${lines}</div>`)}` : ''}`
}

/** What keeps its width scrolls by itself in a window that is narrower, and the keyboard reaches it. */
const wide = (name: string, shown: string) =>
  `<div class="wide" tabindex="0" role="region" aria-label="${name}">${shown}</div>`

/** Icon and logo as files, each on the paper that it is for. */
function pictures(publisher: PublisherProfile): string {
  const { logo, colours } = publisher
  const shown = [
    { file: iconFileOf(publisher), heights: [16, 48], ground: colours.paper.light },
    ...('path' in logo ? [] : [{ file: logoFileOf(publisher), heights: [20, 26], ground: colours.paper.light }]),
    ...('path' in logo || logo.dark === undefined
      ? []
      : [{ file: darkLogoFileOf(logo), heights: [20, 26], ground: colours.paper.dark }]),
  ]
  const figures = shown.map(({ file, heights, ground }) => {
    const rows = heights.reduce((sum, height) => sum + height + 12, 12)
    let top = 0
    const placed = heights.map((height, at) => {
      top += 12 + (at === 0 ? 0 : (heights[at - 1] ?? 0))
      return `<image href="/${file}" height="${height}" x="12" y="${top}"/>`
    })
    return `<p class="caption">${file}</p><svg width="375" height="${rows}" role="img" aria-label="${file}"><rect width="375" height="${rows}" fill="${escapeHtml(ground)}"/>${placed.join('')}</svg>`
  })
  return `<figure>${wide('Icon and logo', figures.join(''))}</figure>`
}

function toldToMachines(publisher: PublisherProfile): string {
  const { name, address, lang, site, policies } = publisher
  const said = site ?? 'https://news.example/'
  const rows = [
    ['Window, feed, og:site_name, oEmbed provider', name],
    ['Home page', address ?? 'none: the name leads nowhere'],
    ['Language of what belongs to no story', lang],
    ['Published at', site ?? 'not said: SITE_URL says it when you build'],
    ['Embed code asks for', `theme=${embedThemeOf(publisher)}`],
    ...policies.map(({ label, href }) => [
      languages.map((language) => wordsFor(language).masthead[label]).join(' / '),
      href,
    ]),
  ]
  const table = rows.map(
    ([what = '', value = '']) => `<tr><th>${escapeHtml(what)}</th><td>${escapeHtml(value)}</td></tr>`,
  )
  const node = JSON.stringify(publisherNode(publisher, said), undefined, 2)
  return `<table>${table.join('')}</table><pre>${escapeHtml(node)}</pre>`
}
