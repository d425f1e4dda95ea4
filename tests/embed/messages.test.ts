import { describe, expect, test } from 'vitest'
import { heightIn, heightMessage, lookIn } from '../../src/embed/messages.ts'

describe('our own messages', () => {
  test('tell a height in px', () => {
    expect(heightIn(heightMessage(812))).toBe(812)
  })

  test.each([
    null,
    812,
    '812',
    {},
    { ...heightMessage(1), version: 2 },
    heightMessage(0),
    heightMessage(-1),
    heightMessage(NaN),
    heightMessage(Infinity),
    { ...heightMessage(1), height: '812' },
  ])('tell none in %j', (data) => {
    expect(heightIn(data)).toBeUndefined()
  })

  test('ask for a look, and lose what makes no sense', () => {
    const look = { type: 'sticking-points:look', version: 1 }
    expect(lookIn({ ...look, theme: 'dark', party: ['us', 7, null, 'europe'] })).toEqual({
      theme: 'dark',
      party: ['us', 'europe'],
    })
    expect(lookIn({ ...look, theme: 7, party: 'us' })).toEqual({})
    expect(lookIn({ type: 'sticking-points:look', version: 2, theme: 'dark' })).toBeUndefined()
  })
})
