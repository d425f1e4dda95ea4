import { describe, expect, test } from 'vitest'
import { appStyles, pageStyles } from '../../../src/page/pageStyles.ts'
import { harbour } from '../../fixtures/harbour.ts'

const house = `
  h1 { margin: 0 }
  @layer utilities {
    .a { color: red }
    .b { color: green }
    .b:hover { color: blue }
    @media print { .b { color: black } }
    :where([data-columns='few']) .a { display: table }
    :where([data-columns='many']) .a { display: grid }
  }`
const page = '<div data-columns="few"><p class="a">Text</p></div>'
const stylesOf = (styles: string, markup: string) => pageStyles(harbour, styles, markup)

describe('the style sheet of a page', () => {
  test('has the rules that its elements wear, and those for all elements', () => {
    expect(stylesOf(house, page)).toContain('h1{margin:0}')
    expect(stylesOf(house, page)).toContain('.a{color:red}')
  })

  test('leaves out what no element of it wears, under whatever condition', () => {
    expect(stylesOf(house, page)).not.toMatch(/\.b|print/)
    expect(stylesOf(house, page.replace('"a"', '"a b"'))).toMatch(/\.b:hover.*@media print\{\.b/s)
  })

  test('leaves out when other numbers of parties have columns', () => {
    expect(stylesOf(house, page)).toContain('table')
    expect(stylesOf(house, page)).not.toContain('grid')
  })

  test('has the hues of its own parties, for browsers that know only one theme at a time too', () => {
    expect(stylesOf(house, page)).toMatch(/\[data-party=port\],\[data-of=port\]\{--hue:var\(--[\w-]+,#a3302a\)/)
  })

  test('is the parties’ hues alone where the page links to the house’s rules', () => {
    expect(stylesOf('', page)).toContain('[data-party="port"],[data-of="port"]{--hue:light-dark(#a3302a,#f08c80)}')
  })
})

test('the app brings the rules that a page lacks, and no others', () => {
  const styles = appStyles(house, [page, page.replace('"a"', '"a b"')])
  expect(styles).toMatch(/\.b\{.*\.b:hover\{/s)
  expect(styles).not.toMatch(/\.a\{|h1/)
})
