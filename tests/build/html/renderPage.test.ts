import { describe, expect, test } from 'vitest'
import { outlineOf } from '../../../src/model/Outline.ts'
import { storyOf } from '../../../src/model/Story.ts'
import { renderPage } from '../../../src/build/html/renderPage.tsx'
import { kremlinTalks } from '../../../src/stories/kremlin-talks.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { irgendsee } from '../../fixtures/irgendsee.ts'

const parts = {
  template: '<html lang="%lang%" dir="%dir%"><head>%head%</head><body>%data%%explainer%%end%</body></html>',
  styles: '',
  head: '',
  end: '',
  prefix: '../',
}
const page = (article = harbour, site?: string) => renderPage(article, { ...parts, site })

/** What the page carries for its script. */
const carried = (html: string): unknown => JSON.parse(/id="outline">(\{.*?\})</s.exec(html)![1]!)

describe('a page', () => {
  test('has the text of its story, its language, and the story’s outline as data', () => {
    const html = page()
    expect(html).toContain('<html lang="en-GB" dir="ltr">')
    expect(html).toContain('The cranes stand still for a second week')
    expect(html).toContain('Ten hours in the dark is enough.')
    expect(carried(html)).toEqual(JSON.parse(JSON.stringify(outlineOf(storyOf(harbour)))))
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

  test('of a story in which nothing changed says nothing of changes', () => {
    const signs = ['positions-was-', 'positions-wanted-', 'sources-updates', 'Changed ', 'Updated', 'Corrected']
    const [changed, unchanged] = [page({ ...irgendsee, lang: 'en' }), page(kremlinTalks)]
    expect(signs.filter((sign) => !changed.includes(sign))).toEqual(['Corrected'])
    expect(signs.filter((sign) => unchanged.includes(sign))).toEqual([])
  })

  test('has a browser divide words in a language of long ones alone', () => {
    expect(page(irgendsee)).toContain('hyphens:auto')
    expect(page(kremlinTalks)).not.toContain('hyphens')
  })

  test('has each party’s two hues', () => {
    expect(page()).toContain('[data-party="port"],[data-of="port"]{--hue:light-dark(#a3302a,#f08c80)}')
  })
})
