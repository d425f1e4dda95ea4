import { describe, expect, test } from 'vitest'
import { oEmbedOf } from '../../../src/build/seo/oEmbed.ts'
import { harbour } from '../../fixtures/harbour.ts'

/** What WordPress keeps of an answer from a provider that it does not know. @see wp-includes/embed.php, wp_filter_oembed_result */
const kept = /^(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s

describe('the oEmbed answer', () => {
  const answer = oEmbedOf({ ...harbour, headline: '“Stop” & <go>' }, 'https://news.example/explainers/')

  test('has what the protocol asks of a rich one', () => {
    expect(answer).toMatchObject({ type: 'rich', version: '1.0', width: 600, title: '“Stop” & <go>' })
    expect(answer.height).toBeGreaterThan(0)
  })

  test('is kept whole by WordPress: one blockquote with a link, one iframe', () => {
    const [whole, quote, frame] = kept.exec(answer.html)!
    expect(whole).toBe(answer.html)
    expect(quote).toBe(
      '<blockquote><a href="https://news.example/explainers/harbour-talks/">“Stop” &amp; &lt;go&gt;</a></blockquote>',
    )
    expect(frame).toContain('src="https://news.example/explainers/harbour-talks/?theme=light"')
    expect(frame).toContain('title="Explainer: “Stop” &amp; &lt;go&gt;"')
  })
})
