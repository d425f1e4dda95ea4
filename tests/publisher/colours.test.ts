/** The publisher's colours can be read, whoever the publisher is. Parties' hues are held against them by `checkColours`. */
import { describe, expect, test } from 'vitest'
import { contrast } from '../../src/article/checks/contrast.ts'
import { publisher } from '../../src/publisher/publisher.ts'

const { paper, panel, ink, soft, accent = ink } = publisher.colours

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each([
    ['ink', ink],
    ['soft text', soft],
  ])('%s has 4.5:1 on paper and panel', (_, colour) => {
    for (const ground of [paper, panel]) expect(contrast(colour[theme], ground[theme])).toBeGreaterThanOrEqual(4.5)
  })

  test('paper on ink is as readable: badges and pressed heads are so', () => {
    expect(contrast(paper[theme], ink[theme])).toBeGreaterThanOrEqual(4.5)
  })

  test('the accent, which marks the current view, has 3:1 on the paper', () => {
    expect(contrast(accent[theme], paper[theme])).toBeGreaterThanOrEqual(3)
  })
})
