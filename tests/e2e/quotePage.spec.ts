/** The page of a quotation, which a reader shares: it leads on to the quotation in its story. */
import { expect, test } from './test.ts'

test('a shared quotation leads to the story, where it is marked and in sight', async ({ page }) => {
  await page.goto('/kremlin-talks/quote/ready/?utm_source=post')
  const quote = page.locator('#quotes-ready')
  await expect(quote).toHaveAttribute('data-marked')
  await expect(quote).toBeInViewport()
  const { pathname, searchParams } = new URL(page.url())
  expect(pathname).toBe('/kremlin-talks/')
  expect(Object.fromEntries(searchParams)).toEqual({ view: 'quotes', quote: 'ready', utm_source: 'post' })
})

test('Back leads to where the reader came from, and not to the page in between', async ({ page }) => {
  await page.goto('/kremlin-talks/?theme=dark')
  await page.evaluate(() => {
    location.href = '/kremlin-talks/quote/ready/'
  })
  await expect(page.locator('#quotes-ready')).toHaveAttribute('data-marked')
  await page.goBack()
  await expect(page).toHaveURL('/kremlin-talks/?theme=dark')
})

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('it shows the quotation, with a link to it in the story', async ({ page }) => {
    await page.goto('/kremlin-talks/quote/ready/')
    await expect(page.getByRole('blockquote')).toHaveText('If Europe chose to escalate, “we are ready right now”.')
    await expect(page.getByRole('figure')).toContainText('Vladimir Putin, president of Russia')
    await page.getByRole('link').click()
    await expect(page.locator('#quotes-ready')).toBeInViewport()
  })
})
