/** The text of a web page that was saved as a file: a paragraph a line, a list as bullets, and nothing that is not read. */

const skipped = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'NAV',
  'FORM',
  'BUTTON',
  'SVG',
  'IFRAME',
  'HEAD',
  'SELECT',
])

/** What stands in a line of its own. */
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
)

export function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const lines: string[] = []
  let line = ''
  const end = () => {
    const text = line.replace(/\s+/g, ' ').trim()
    if (text !== '' && text !== '•') lines.push(text)
    line = ''
  }
  const walk = (node: Node) => {
    if (node instanceof Text) line += node.data
    if (!(node instanceof Element) || skipped.has(node.tagName.toUpperCase())) return
    const isBlock = blocks.has(node.tagName)
    if (isBlock) end()
    if (node.tagName === 'LI') line = '• '
    if (node.tagName === 'BR') end()
    for (const child of node.childNodes) walk(child)
    if (isBlock) end()
  }
  walk(body)
  end()
  return lines.join('\n')
}
