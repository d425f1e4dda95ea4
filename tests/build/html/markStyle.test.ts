import { expect, test } from 'vitest'
import { markStyle } from '../../../src/build/html/markStyle.ts'
import { storyStyle } from '../../../src/build/html/storyStyle.ts'
import { storyOf } from '../../../src/model/storyOf.ts'
import { strait } from '../../fixtures/strait.ts'
import { summit } from '../../fixtures/summit.ts'

test('a page has the shapes of the marks that its story uses, and a simple story has none', () => {
  const marks = [...markStyle(storyOf(summit).points).matchAll(/data-mark=(\w+)/g)].map(([, mark]) => mark)
  expect(marks).toEqual(['inPart', 'onCondition', 'divided', 'someMembers', 'noAnswer', 'notQuoted'])
  expect(markStyle(storyOf(strait).points)).toBe('')
})

test('each shape is an image of its own', () => {
  const images = [...markStyle(storyOf(summit).points).matchAll(/url\("([^"]+)"\)/g)].map(([, image = '']) => image)
  expect(new Set(images).size).toBe(6)
  for (const image of images) {
    const drawn = decodeURIComponent(image.slice('data:image/svg+xml,'.length))
    expect(drawn).toMatch(/^<svg [^<>]*>(?:<(?:path|circle) [^<>]*\/>)+<\/svg>$/)
  }
})

test('a lens hides what those say who speak for no party, before the app has come, where anybody does', () => {
  expect(storyStyle(summit)).toContain(':root[data-lens][data-pending] #quotes figure:not([data-party]){display:none')
  expect(storyStyle(strait)).not.toContain(':not([data-party])')
})
