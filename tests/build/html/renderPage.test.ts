import { describe, expect, test } from 'vitest'
import { renderPage } from '../../../src/build/html/renderPage.tsx'
import { harbour } from '../../fixtures/harbour.ts'
import { pageParts } from '../../fixtures/pageParts.ts'
import { withOtherIds } from '../../fixtures/withOtherIds.ts'
import { summit } from '../../fixtures/summit.ts'

const page = (article = harbour, site?: string) => renderPage(article, { ...pageParts, site })

/** What the page carries for its script. */
const carried = (html: string): unknown => JSON.parse(/id="article">(\{.*?\})</s.exec(html)![1]!)

describe('a page', () => {
  test('has the text of its story, its language, and the whole story as data', () => {
    const html = page()
    expect(html).toContain('<html lang="en-GB" dir="ltr"')
    expect(html).toContain('The cranes stand still for a second week')
    expect(carried(html)).toEqual(JSON.parse(JSON.stringify(harbour)))
  })

  test('names its parties on the root element, for the script that runs before anything is painted', () => {
    expect(page()).toContain('data-story="harbour-talks" data-parties="dockers port town"')
  })

  test('shows markup in a story as text, in every place', () => {
    const headline = '</script><script>alert("1")</script> & %end%'
    const html = page({ ...harbour, headline })
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('&lt;/script&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; %end%')
    expect(carried(html)).toMatchObject({ headline })
  })

  test('knows its own address where the build was told the site, and gives a relative one where not', () => {
    expect(page(harbour, 'https://news.example/explainers/')).toContain(
      '<link rel="canonical" href="https://news.example/explainers/harbour-talks/">',
    )
    expect(page(harbour, 'https://news.example/explainers/')).toContain('property="og:url"')
    expect(page()).toContain('<link rel="canonical" href="../harbour-talks/">')
    expect(page()).not.toContain('og:url')
  })
})

test('no two elements have one id, whatever a newsroom calls its points, parties and quotations', () => {
  const names = ['title', 'story', 'made', 'updates', 'silent', 'was']
  for (const name of names) {
    const story = withOtherIds(summit, { gauge: name, valley: name, night: name, herald: name })
    const ids = Array.from(renderPage(story, pageParts).matchAll(/ id="([^"]*)"/g), ([, id]) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  }
})
