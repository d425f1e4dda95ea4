import { describe, expect, test } from 'vitest'
import { contrast, mix } from '../../../src/article/checks/contrast.ts'

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
