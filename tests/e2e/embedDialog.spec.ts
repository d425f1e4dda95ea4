/** The dialog that makes embed code, and what the code does in a host page. */
import { expect, overflow, type Page, press, test, untilAlive } from './test.ts'

const hosts = 'http://127.0.0.1:4174'

// Readers have scrollbars, and they make a frame narrower.
test.use({ hasScrollbars: true })

async function openDialog(page: Page, address = '/kremlin-talks/') {
  await page.goto(address)
  await untilAlive(page)
  await page.getByRole('button', { name: 'Embed' }).click()
  const dialog = page.getByRole('dialog', { name: 'Embed this explainer' })
  const code = dialog.getByRole('textbox', { name: 'Embed code' })
  await expect(code).toHaveValue(/^<div/)
  return { dialog, code }
}

test('the code follows the choices, and begins with what the reader looks at', async ({ page }) => {
  const { dialog, code } = await openDialog(page, '/kremlin-talks/?party=us,russia&view=quotes&theme=dark')
  await expect(code).toHaveValue(/src="http:\/\/localhost:4173\/kremlin-talks\/\?view=quotes&amp;party=us,russia"/)
  await expect(code).toHaveValue(
    /title="Explainer: Five hours in Moscow, and no breakthrough \(Quotes, Russia, United States\)"/,
  )
  await dialog.getByRole('combobox', { name: 'Shape' }).selectOption('Whole page')
  await dialog.getByRole('combobox', { name: 'Opens on' }).selectOption('Positions')
  await dialog.getByRole('combobox', { name: 'Colours' }).selectOption('Dark')
  await dialog.getByRole('combobox', { name: 'Typeface' }).selectOption('Reader’s system font')
  await dialog.getByRole('combobox', { name: 'Lens' }).selectOption('Follow Ukraine')
  await expect(code).toHaveValue(/\?view=positions&amp;party=ukraine&amp;layout=page&amp;theme=dark&amp;font=system"/)
  await dialog.getByRole('combobox', { name: 'Code' }).selectOption('iframe alone')
  await expect(code).not.toHaveValue(/<script/)
  await expect(
    dialog.getByText("frame-src http://localhost:4173; style-src-attr 'unsafe-inline'", { exact: true }),
  ).toBeVisible()
  const preview = dialog.getByTitle('Preview').contentFrame()
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(preview.getByText(/^Ukraine: for on 4 of 6/)).toBeAttached()
})

test('the dialog fits a phone, and nothing hangs out sideways', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 })
  await openDialog(page)
  expect(await overflow(page)).toBe(0)
})

test('the code is copied, and Escape leads back to the button', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { dialog, code } = await openDialog(page)
  await dialog.getByRole('button', { name: 'Copy code' }).click()
  await expect(dialog.getByText('Copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue())
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Embed' })).toBeFocused()
  await expect(page.locator('iframe')).toHaveCount(0)
})

test('the code is selected where a frame may not copy', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 800 })
  await page.goto(`${hosts}/03-our-loader.html`)
  const inside = page.locator('iframe').contentFrame()
  await press(inside.getByRole('button', { name: 'Embed' }))
  const code = inside.getByRole('textbox', { name: 'Embed code' })
  await expect(code).toHaveValue(/^<div/)
  await press(inside.getByRole('button', { name: 'Copy code' }))
  await expect(inside.getByText(/The code is selected/)).toBeVisible()
  const selected = await code.evaluate((area) => {
    const { selectionStart, selectionEnd, value } = area as HTMLTextAreaElement
    return value.slice(selectionStart, selectionEnd)
  })
  expect(selected).toBe(await code.inputValue())
})

test('no quote can be copied where a frame may not, and there is no button that could not', async ({ page }) => {
  await page.goto(`${hosts}/03-our-loader.html`)
  const inside = page.locator('iframe').contentFrame()
  await press(inside.getByRole('navigation').getByRole('link', { name: 'Quotes' }))
  await expect(inside.getByRole('link', { name: /^Link to “a mess”/ })).toBeVisible()
  await expect(inside.getByRole('button', { name: /^Copy/ })).toHaveCount(0)
})

for (const form of ['iframe that fits itself', 'Link that becomes an iframe']) {
  test(`what is pasted as “${form}” moves nothing on its host page`, async ({ page }) => {
    test.slow()
    const { dialog, code } = await openDialog(page)
    await dialog.getByRole('combobox', { name: 'Code' }).selectOption(form)
    const pasted = await code.inputValue()
    await page.setViewportSize({ width: 1000, height: 2400 })
    for (const width of [320, 375, 480, 600, 700, 768, 900]) {
      await page.goto(`${hosts}/pasted?${new URLSearchParams({ width: String(width), code: pasted }).toString()}`)
      const frame = page.locator('iframe')
      await expect(frame.contentFrame().locator('input').first()).toBeAttached()
      await page.waitForTimeout(700)
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              resolve(
                list
                  .getEntries()
                  .reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
              )
            }).observe({ type: 'layout-shift', buffered: true })
            setTimeout(resolve, 200, 0)
          }),
      )
      // The height was measured at some widths, and in the fonts that were there. @see https://web.dev/articles/cls
      expect(shift, `${width} px`).toBeLessThan(0.02)
    }
  })
}
