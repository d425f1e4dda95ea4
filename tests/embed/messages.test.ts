import { describe, expect, test } from 'vitest'
import { heightIn, heightMessage, isState, lookIn, sizeIn } from '../../src/embed/messages.ts'

const size = { width: 320, height: 812 }

describe('our own messages', () => {
  test('tell a height in px, and the width that it belongs to', () => {
    expect(heightIn(heightMessage(size))).toBe(812)
    expect(sizeIn(heightMessage(size))).toEqual(size)
  })

  test('tell a height without a width, as those of an earlier frame do', () => {
    const message = { type: 'sticking-points:height', version: 1, height: 812 }
    expect(heightIn(message)).toBe(812)
    expect(sizeIn(message)).toBeUndefined()
  })

  test.each([
    null,
    812,
    '812',
    {},
    { ...heightMessage(size), version: 2 },
    heightMessage({ ...size, height: 0 }),
    heightMessage({ ...size, height: -1 }),
    heightMessage({ ...size, height: NaN }),
    heightMessage({ ...size, height: Infinity }),
    { ...heightMessage(size), height: '812' },
  ])('tell none in %j', (data) => {
    expect(heightIn(data)).toBeUndefined()
    expect(sizeIn(data)).toBeUndefined()
  })

  test('tell that the app has come', () => {
    expect(isState({ type: 'sticking-points:state', version: 1, view: 'glance' })).toBe(true)
    expect(isState(heightMessage(size))).toBe(false)
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
