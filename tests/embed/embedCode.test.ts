import { describe, expect, test } from 'vitest'
import { embedCode, embedPolicy } from '../../src/embed/embedCode.ts'
import { allow } from '../../src/embed/frameAttributes.ts'
import { measuredWidths } from '../../src/embed/frameHeights.ts'

const embed = {
  address: 'https://news.example/talks/?view=quotes&party=us',
  loader: 'https://news.example/embed.js',
  title: 'Explainer: “Stop” & "go"',
  sizes: measuredWidths.map((width) => ({ width, height: width < 600 ? 1390 : 1090 })),
  teaser: {
    address: 'https://news.example/talks/?view=quotes',
    headline: '“Stop” & "go"',
    standfirst: 'Both <sides> waited.',
    call: 'Open the explainer',
    picture: { address: 'https://news.example/talks/card.png?01234567', alt: 'A "grid"' },
  },
}

/** What a filter leaves that takes frames and scripts out, and knows nothing of what is in them. */
const withoutFrames = (code: string) => code.replace(/<\/?(iframe|script)[^>]*>/g, '')

describe('embed code', () => {
  test('is one iframe with a title, lazy, allowed to copy, in a sandbox', () => {
    const code = embedCode('iframe', embed)
    expect(code).toContain('src="https://news.example/talks/?view=quotes&amp;party=us"')
    expect(code).toContain('title="Explainer: “Stop” &amp; &quot;go&quot;"')
    expect(code).toContain('loading="lazy" allow="clipboard-write" sandbox="allow-scripts allow-same-origin')
    expect(code).toContain('height="1400"')
    expect(code).not.toContain('<script')
  })

  test('has the loader behind it where it is to fit itself, and a link where iframes are stripped', () => {
    expect(embedCode('iframe-and-loader', embed)).toMatch(
      /<iframe .*<script async src="https:\/\/news\.example\/embed\.js"><\/script>$/s,
    )
    expect(embedCode('link-and-loader', embed)).toMatch(
      /<a class="sticking-points" href="https:[^>]*>Explainer[^<]*<\/a>/,
    )
    expect(embedCode('link-and-loader', embed)).not.toContain('<iframe')
  })

  test('leaves a link where a filter takes the frame out, of which a loader on that page makes a frame again', () => {
    for (const form of ['iframe', 'iframe-and-loader'] as const) {
      expect(withoutFrames(embedCode(form, embed))).toMatch(
        /<div [^>]*><a class="sticking-points" href="https:\/\/news\.example\/talks\/\?view=quotes&amp;party=us">Explainer: [^<]*<\/a><\/div>/,
      )
    }
  })

  test('is a picture, text and link where neither frame nor script lives', () => {
    expect(embedCode('teaser', embed)).toBe(
      [
        '<p><a href="https://news.example/talks/?view=quotes"><img src="https://news.example/talks/card.png?01234567" alt="A &quot;grid&quot;" width="600" height="315" style="max-width:100%;height:auto;border:0"></a></p>',
        '<p><strong>“Stop” &amp; &quot;go&quot;</strong><br>Both &lt;sides&gt; waited.</p>',
        '<p><a href="https://news.example/talks/?view=quotes">Open the explainer</a></p>',
      ].join('\n'),
    )
    const { teaser } = embed
    expect(embedCode('teaser', { ...embed, teaser: { ...teaser, picture: undefined } })).not.toContain('<img')
  })

  test('keeps no room under a link as long as no script has made a frame of it', () => {
    const code = embedCode('link-and-loader', embed)
    expect(code).toMatch(/<a [^>]* data-height="calc\([^"]+"/)
    expect(code).not.toMatch(/<a [^>]*style=/)
  })

  test('is never 0 px wide, where its parent is as wide as what is in it', () => {
    expect(embedCode('iframe', embed)).toMatch(/<div style="[^"]*width:100%;[^"]*contain-intrinsic-inline-size:min\(/)
  })

  test('asks for no permission that some browsers do not know, for they say so on the host’s console', () => {
    for (const form of ['iframe', 'iframe-and-loader', 'link-and-loader'] as const) {
      expect(embedCode(form, embed)).not.toContain('web-share')
    }
    expect(allow).toBe('clipboard-write')
  })

  test('lets no headline and no address out of the attribute that it is in', () => {
    const hostile = { ...embed, address: 'https://news.example/"><script>', title: `"><img src=x onerror='1'>&quot;` }
    for (const form of ['iframe', 'link-and-loader'] as const) {
      const code = embedCode(form, hostile)
      expect(code).toContain('https://news.example/&quot;&gt;&lt;script&gt;"')
      expect(code).toContain('&quot;&gt;&lt;img')
      expect(code).toContain('&amp;quot;')
      expect(code).not.toContain('<img')
    }
  })

  test('names what a strict page must allow, and no more', () => {
    expect(embedPolicy('iframe', embed)).toBe("frame-src https://news.example; style-src-attr 'unsafe-inline'")
    expect(embedPolicy('link-and-loader', embed)).toBe(
      "frame-src https://news.example; style-src-attr 'unsafe-inline'; script-src https://news.example/embed.js",
    )
    expect(embedPolicy('jsx', embed)).toBe(embedPolicy('iframe-and-loader', embed))
    expect(embedPolicy('teaser', embed)).toBe("img-src https://news.example; style-src-attr 'unsafe-inline'")
    expect(embedPolicy('teaser', { ...embed, teaser: { ...embed.teaser, picture: undefined } })).toBeUndefined()
  })
})
