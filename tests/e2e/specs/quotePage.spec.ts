/** The page of one quotation: the address that is shared, which leads on to the story. */
import { quoteOf, talks } from '../support/talks.ts'
import { expect, test, untilReady } from '../support/test.ts'

test('leads to the quotation in the story, and takes the parameters of others along', async ({ page }) => {
  await page.goto(`${talks}quote/sail/?utm_source=post`)
  await page.waitForURL(new RegExp(`${talks}\\?`))
  await untilReady(page)
  await expect(quoteOf(page, 'sail')).toBeInViewport()
  await expect(quoteOf(page, 'sail')).toHaveAttribute('aria-current', 'true')
  const { searchParams } = new URL(page.url())
  expect(searchParams.get('quote')).toBe('sail')
  expect(searchParams.get('utm_source')).toBe('post')
})

test('Back leads to where the reader came from, and not to the page in between', async ({ page }) => {
  await page.goto(`${talks}?theme=dark`)
  await page.evaluate((address) => {
    location.href = address
  }, `${talks}quote/sail/`)
  await expect(quoteOf(page, 'sail')).toBeInViewport()
  await page.goBack()
  await expect(page).toHaveURL(`${talks}?theme=dark`)
})

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('shows the quotation, with a link to it in the story', async ({ page }) => {
    await page.goto(`${talks}quote/sail/`)
    await expect(page.getByRole('blockquote')).toHaveText('If the coast barred the way, “we sail this very night”.')
    await expect(page.getByRole('figure')).toContainText('Orm Vedel, admiral of Norland')
    await page.getByRole('figure').or(page.getByRole('main')).getByRole('link').last().click()
    await expect(quoteOf(page, 'sail')).toBeInViewport()
  })
})
