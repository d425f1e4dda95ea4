import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { withPolicy } from '../../../src/build/html/contentSecurityPolicy.ts'

const page =
  '<!doctype html><head><meta charset=utf-8><style>a{b:c}</style><script>first()</script></head>' +
  '<script type=application/json>{"data":1}</script><script src=./app.js></script><script>\nsecond()\n</script>'
const policyIn = (html: string) => /content="([^"]+)"/.exec(html)![1]!
const directives = (html: string) =>
  Object.fromEntries(
    policyIn(html)
      .split(';')
      .map((directive) => directive.split(/ (.*)/).slice(0, 2) as [string, string]),
  )
const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`

describe('the policy of a page', () => {
  test('lets its own inline scripts and styles run, each by its hash, and no other', () => {
    const { 'script-src': scripts, 'style-src': styles } = directives(withPolicy(page))
    expect(scripts).toBe(`'strict-dynamic' ${hash('first()')} ${hash('\nsecond()\n')}`)
    expect(styles).toBe(hash('a{b:c}'))
  })

  test('allows nothing that it does not name, and nothing unsafe; of inline data only drawings', () => {
    const html = withPolicy(page)
    expect(directives(html)['default-src']).toBe("'none'")
    expect(directives(html)['img-src']).toBe("'self' data:")
    expect(policyIn(html).replace("img-src 'self' data:", '')).not.toMatch(/unsafe|\*|https?:|data:/)
  })

  test('stands before everything that it is about, and changes nothing else', () => {
    const html = withPolicy(page)
    expect(html.indexOf('http-equiv')).toBeLessThan(html.indexOf('<style>'))
    expect(html.replace(/<meta http-equiv[^>]*>/, '')).toBe(page)
  })

  test('is not left out in silence', () => {
    expect(() => withPolicy(page.replace('<meta charset=utf-8>', ''))).toThrow(/charset/)
  })
})
