import { describe, expect, test } from 'vitest'
import { embedCode, embedPolicy } from '../../src/embed/embedCode.ts'
import { allow } from '../../src/embed/frameAttributes.ts'
import { measuredWidths } from '../../src/embed/frameHeights.ts'

const embed = {
  address: 'https://news.example/talks/?view=quotes&party=us',
  loader: 'https://news.example/embed.js',
  title: 'Explainer: “Stop” & "go"',
  sizes: measuredWidths.map((width) => ({ width, height: width < 600 ? 1390 : 1090 })),
}

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
  })
})
