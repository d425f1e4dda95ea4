import { describe, expect, test } from 'vitest'
import { withoutUnworn } from '../../src/page/withoutUnworn.ts'

const still = new Set(['a', 'b', 'ab'])
const markup = '<p class=a>A</p><p class="c d">B</p>'

const kept = (styles: string, page = markup) => withoutUnworn(styles, still, page)

describe('the rules of a page', () => {
  test('are those for what is worn on it, and for what a script may bring', () => {
    expect(kept('.a{top:0}.b{top:1px}.live{top:2px}')).toBe('.a{top:0}.live{top:2px}')
    expect(kept('.a{top:0}', '<p class="ab">')).toBe('')
  })

  test('lose one selector of several without losing the others', () => {
    expect(kept('.a,.b:hover,.ab::before{top:0}')).toBe('.a{top:0}')
    expect(kept(':is(h1,h2) .b,.a{top:0}')).toBe('.a{top:0}')
    expect(kept('.a:is(:hover,:focus),.b{top:0}')).toBe('.a:is(:hover,:focus){top:0}')
  })

  test('lose a condition with nothing left under it, also inside another', () => {
    expect(kept('@media print{.b{top:0}}.a{top:0}')).toBe('.a{top:0}')
    expect(kept('@media print{@container (min-width:1rem){.b{top:0}}}p{top:0}')).toBe('p{top:0}')
    expect(kept('@layer utilities{.b{top:0}@media print{.a{top:0}}}')).toBe('@layer utilities{@media print{.a{top:0}}}')
  })

  test('keep everything that is about no class', () => {
    const house = '@layer theme,base;:root{--a:url(x.woff2)}[data-lens=out] [data-party]{top:.5rem}'
    expect(kept(house)).toBe(house)
  })
})
