/** What the page's policy refuses, whatever gets into the page. That it refuses nothing of the page's own, every test asserts. */
import { chip, talks } from '../support/talks.ts'
import { expect, test, untilReady } from '../support/test.ts'

test.describe('what got into the page on its way', () => {
  test.use({ noiseOfHost: /policy|Content.Security.Policy|violates|Refused/i })

  test('does not run, has no style and is not asked for, and the page goes on', async ({ page }) => {
    const asked: string[] = []
    page.on('requestfinished', (request) => asked.push(request.url()))
    await page.route(`**${talks}`, async (route) => {
      const response = await route.fetch()
      const injected =
        '<script>window.ran="inline"</script><script src="/embed.js?ran"></script><p id="injected" onclick="window.ran=1" style="color:red">' +
        '<img src="data:," onerror="window.ran=2"><style>#injected{color:red}</style><iframe srcdoc="&lt;script>parent.ran=3&lt;/script>"></iframe>'
      const body = (await response.text()).replace(/(?=<div id="?explainer)/, injected)
      expect(body).toContain(injected)
      await route.fulfill({ response, body })
    })
    await page.goto(talks)
    await untilReady(page)
    const injected = page.locator('#injected')
    await injected.dispatchEvent('click')
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    await expect(injected).not.toHaveCSS('color', 'rgb(255, 0, 0)')
    expect(asked.filter((url) => url.includes('?ran'))).toEqual([])
    await chip(page, 'islands').click()
    await expect(page).toHaveURL(`${talks}?party=islands`)
  })
})

test.describe('a script of the page', () => {
  test.use({ noiseOfHost: /policy|Content.Security.Policy|violates|Refused|TrustedHTML|TrustedScript/i })

  test('can make no element and no script of text, nor a policy that lets it', async ({ page }) => {
    await page.goto(talks)
    const refused = await page.evaluate(() => {
      const tries: Record<string, () => unknown> = {
        element: () => (document.createElement('p').innerHTML = '<b>text</b>'),
        address: () => (document.createElement('script').src = '/embed.js'),
        script: () => (document.createElement('script').text = 'window.ran = 1'),
        policy: () => {
          ;(
            window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => void } }
          ).trustedTypes.createPolicy('mine', {})
        },
      }
      return Object.entries(tries).flatMap(([name, attempt]) => {
        try {
          attempt()
          return []
        } catch (error) {
          return error instanceof TypeError ? [name] : [`${name}: ${String(error)}`]
        }
      })
    })
    expect(refused).toEqual(['element', 'address', 'script', 'policy'])
  })
})
