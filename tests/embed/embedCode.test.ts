import { describe, expect, test } from 'vitest'
import { embedCode, embedPolicy, heightStyle } from '../../src/embed/embedCode.ts'

const embed = {
  address: 'https://news.example/talks/?view=quotes&party=us',
  loader: 'https://news.example/embed.js',
  title: 'Explainer: “Stop” & "go"',
  heights: [1400, 1100, 900, 700],
} as const

/** The height that the style gives a frame in a column of that width, worked out as a browser does. */
function heightAt(width: number): number {
  const formula = heightStyle(embed.heights)
    .replace('height:calc(', '(')
    .replaceAll('100cqw', String(width))
    .replaceAll('px', '')
    .replaceAll('clamp(', 'this.clamp(')
    .replaceAll('max(', 'Math.max(')
  const clamp = (least: number, value: number, most: number) => Math.min(Math.max(least, value), most)
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is our own formula
  return new Function(`return ${formula}`).call({ clamp }) as number
}

describe('embed code', () => {
  test('is one iframe with a title, lazy, allowed to copy and share, in a sandbox', () => {
    const code = embedCode('iframe', embed)
    expect(code).toContain('src="https://news.example/talks/?view=quotes&amp;party=us"')
    expect(code).toContain('title="Explainer: “Stop” &amp; &quot;go&quot;"')
    expect(code).toContain('loading="lazy" allow="clipboard-write; web-share" sandbox="allow-scripts')
    expect(code).toContain('height="1100"')
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

  test('keeps the measured heights, and goes straight from one to the next', () => {
    expect(heightAt(320)).toBeCloseTo(1400, 0)
    expect(heightAt(480)).toBeCloseTo(1100, 0)
    expect(heightAt(768)).toBeCloseTo(900, 0)
    expect(heightAt(400)).toBeCloseTo(1250, 0)
    expect(heightAt(624)).toBeCloseTo(1000, 0)
    expect(heightAt(843)).toBeCloseTo(900, 0)
    expect(heightAt(844)).toBeCloseTo(700, 0)
    expect(heightAt(1200)).toBeCloseTo(700, 0)
  })

  test('names what a strict page must allow, and no more', () => {
    expect(embedPolicy('iframe', embed)).toBe("frame-src https://news.example; style-src-attr 'unsafe-inline'")
    expect(embedPolicy('link-and-loader', embed)).toBe(
      "frame-src https://news.example; style-src-attr 'unsafe-inline'; script-src https://news.example/embed.js",
    )
  })
})
