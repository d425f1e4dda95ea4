import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast, mix } from '../../../src/article/checks/contrast.ts'
import { panel, paper, tint } from '../../../src/article/checks/paper.ts'

const styles = readFileSync('src/styles.css', 'utf8')

/** The light and the dark value of one of the house's colours. */
function token(name: string): [light: string, dark: string] {
  const [, light, dark] = new RegExp(`--color-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(styles) ?? []
  if (!light || !dark) throw new Error(`styles.css has no --color-${name} with a light and a dark value.`)
  return [light, dark]
}

describe('the paper', () => {
  test('that hues are checked against is the paper that pages have', () => {
    expect(token('paper')).toEqual([paper.light, paper.dark])
    expect(token('panel')).toEqual([panel.light, panel.dark])
    expect(styles).toContain(`--color-tint: color-mix(in srgb, var(--hue) ${Math.round(tint * 100)}%, transparent)`)
  })

  test.each(['ink', 'soft'])('lets %s be read on it and on the panel, in both themes', (name) => {
    for (const ground of ['paper', 'panel']) {
      for (const theme of [0, 1] as const) {
        expect(contrast(token(name)[theme], token(ground)[theme])).toBeGreaterThanOrEqual(4.5)
      }
    }
  })
})

test('a colour is laid over another channel by channel', () => {
  expect(mix('#000000', 0.5, '#ffffff')).toBe('#808080')
  expect(mix('#a3302a', 0, '#fffdf9')).toBe('#fffdf9')
  expect(mix('#a3302a', 1, '#fffdf9')).toBe('#a3302a')
})

describe('contrast', () => {
  test('is 21 between black and white, 1 between a colour and itself, and the same both ways', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#1f5aa6', '#1f5aa6')).toBe(1)
    expect(contrast('#1f5aa6', '#ffffff')).toBe(contrast('#ffffff', '#1f5aa6'))
  })
})
