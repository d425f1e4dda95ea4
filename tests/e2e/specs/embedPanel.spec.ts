/** The panel that makes embed code, and what the code does in a host page. */
import { harbour } from '../../fixtures/harbour.ts'
import { strait } from '../../fixtures/strait.ts'
import { brandedSite, fixtureSite, hostPages } from '../support/addresses.ts'
import { pastedInto } from '../support/frames.ts'
import { followed, navLink, said, talks, words } from '../support/talks.ts'
import { expect, open, overflow, type Page, press, test } from '../support/test.ts'

const { embedPanel } = words

// Readers have scrollbars, and they make a frame narrower.
test.use({ hasScrollbars: true })

async function openPanel(page: Page, address = talks) {
  await open(page, address)
  await page.getByRole('button', { name: embedPanel.embed, exact: true }).click()
  const panel = page.getByRole('group', { name: embedPanel.title })
  const code = panel.getByRole('textbox', { name: embedPanel.code })
  await expect(code).toHaveValue(/</, { timeout: 15_000 })
  return { panel, code }
}

test('the code begins with what the reader looks at, and follows the choices', async ({ page }) => {
  const { panel, code } = await openPanel(page, `${talks}?layout=card&party=norland`)
  await expect(code).toHaveValue(new RegExp(`src="${fixtureSite}${talks}\\?party=norland&amp;theme=light"`))
  await panel.getByRole('combobox', { name: embedPanel.opensOn }).selectOption(words.views.quotes)
  await expect(code).toHaveValue(/view=quotes/, { timeout: 15_000 })
  await panel.getByRole('combobox', { name: embedPanel.colours }).selectOption(embedPanel.themes.dark)
  await expect(code).toHaveValue(/theme=dark/, { timeout: 15_000 })
  await panel.getByRole('combobox', { name: embedPanel.form }).selectOption(embedPanel.forms.iframe)
  await expect(code).not.toHaveValue(/<script/, { timeout: 15_000 })
  // The app in a frame waits until that is in sight.
  await panel.getByTitle(embedPanel.preview).scrollIntoViewIfNeeded()
  const preview = panel.getByTitle(embedPanel.preview).contentFrame()
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(said(preview, followed('norland'))).toBeAttached({ timeout: 15_000 })
})

test('the panel stands in the flow, fits a phone, and goes again', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 })
  const { panel } = await openPanel(page)
  expect(await overflow(page)).toBe(0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: embedPanel.embed, exact: true }).click()
  await expect(panel).toHaveCount(0)
  await expect(page.locator('iframe')).toHaveCount(0)
})

test('on the narrowest phone there is room for the whole name of each choice', async ({ page }) => {
  // A phone's scrollbar takes no room, and this one does.
  await page.setViewportSize({ width: 280 + 15, height: 800 })
  await openPanel(page)
  const cut = await page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d')!
    /** px, of the arrow. */
    const arrow = 20
    return [...document.querySelectorAll('select')].flatMap((select) => {
      const { fontSize, fontFamily, paddingLeft, paddingRight } = getComputedStyle(select)
      const room = select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - arrow
      pen.font = `${fontSize} ${fontFamily}`
      return [...select.options].map(({ text }) => text).filter((text) => pen.measureText(text).width > room)
    })
  })
  expect(cut).toEqual([])
})

test('the code is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { panel, code } = await openPanel(page)
  await panel.getByRole('button', { name: embedPanel.copy }).click()
  await expect(panel.getByRole('button', { name: embedPanel.copied })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue())
})

test('the code is selected where a frame may not copy', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 800 })
  await page.goto(`${hostPages}/03-our-loader.html`)
  const inside = page.locator('iframe').contentFrame()
  await expect(inside.locator('html')).toHaveAttribute('data-ready', '')
  await press(navLink(inside, 'glance'))
  await press(inside.getByRole('button', { name: embedPanel.embed, exact: true }))
  const code = inside.getByRole('textbox', { name: embedPanel.code })
  await expect(code).toHaveValue(/</, { timeout: 15_000 })
  await press(inside.getByRole('button', { name: embedPanel.copy }))
  await expect(inside.getByText(embedPanel.refused).first()).toBeAttached()
  const selected = await code.evaluate((area) => {
    const { selectionStart, selectionEnd, value } = area as HTMLTextAreaElement
    return value.slice(selectionStart, selectionEnd)
  })
  expect(selected).toBe(await code.inputValue())
})

for (const { sans, story, view } of [
  { sans: 'the device', story: fixtureSite + talks, view: 'glance' },
  { sans: 'the device', story: fixtureSite + talks, view: 'quotes' },
  { sans: 'the publisher', story: `${brandedSite}/${harbour.slug}/`, view: 'glance' },
] as const) {
  test(`a frame that nobody resizes cuts nothing off at any width, whatever letters its reader sees: ${view}, in the sans of ${sans}`, async ({
    page,
  }) => {
    test.slow()
    const { panel, code } = await openPanel(page, story)
    await panel.getByRole('combobox', { name: embedPanel.opensOn }).selectOption(words.views[view])
    await panel.getByRole('combobox', { name: embedPanel.form }).selectOption(embedPanel.forms.iframe)
    await expect(code).toHaveValue(/^<div/, { timeout: 30_000 })
    const pasted = await code.inputValue()
    const valueOf = (place: RegExp) => place.exec(pasted)![1]!.replaceAll('&amp;', '&')
    const parts = {
      boxStyle: valueOf(/<div style="([^"]*)"/),
      frameStyle: valueOf(/<iframe[^>]* style="([^"]*)"/),
      // The publisher's site is at another address than here.
      address: story + new URL(valueOf(/<iframe src="([^"]*)"/)).search,
    }
    const cut = await page.evaluate(async ({ boxStyle, frameStyle, address }) => {
      const [box, frame] = [document.createElement('div'), document.createElement('iframe')]
      // The page's own policy allows no style in its HTML.
      box.style.cssText = boxStyle
      frame.style.cssText = frameStyle
      frame.src = address
      const column = document.createElement('div')
      // In sight, where the app in the frame starts.
      column.style.cssText = 'position:fixed;top:0;left:0;width:600px'
      column.append(box)
      box.append(frame)
      document.body.prepend(column)
      await new Promise((loaded) => {
        frame.addEventListener('load', loaded)
      })
      const root = frame.contentDocument!.documentElement
      while (root.dataset.ready === undefined) await new Promise((later) => setTimeout(later, 100))
      const [serif, sans] = ['serif', 'sans'].map((kind) => getComputedStyle(root).getPropertyValue(`--font-${kind}`))
      const ours = Array.from(frame.contentDocument!.fonts, ({ family }) => family.replaceAll(/["']/g, ''))
      const withoutOwn = (stack: string) => {
        const [first = '', ...others] = stack.split(',')
        return ours.includes(first.replaceAll(/["']/g, '').trim()) ? others.join(',') : stack
      }
      const letters = {
        own: [serif!, sans!],
        'first visit': [withoutOwn(serif!), withoutOwn(sans!)],
        wide: [withoutOwn(serif!), 'DejaVu Sans'],
      }
      const wrapper = frame.contentDocument!.getElementById('explainer')!
      const found: string[] = []
      for (const [name, [serif, sans]] of Object.entries(letters)) {
        root.style.setProperty('--font-serif', serif!)
        root.style.setProperty('--font-sans', sans!)
        await frame.contentDocument!.fonts.ready
        for (let width = 280; width <= 1136; width += 1) {
          column.style.width = `${width}px`
          const missing = Math.ceil(wrapper.getBoundingClientRect().height) - frame.clientHeight
          if (missing > 0) found.push(`${name}, ${width} px: ${missing} px`)
        }
      }
      return found
    }, parts)
    expect(cut).toEqual([])
  })
}

for (const form of [embedPanel.forms['iframe-and-loader'], embedPanel.forms['link-and-loader']]) {
  test(`what is pasted as “${form}” moves nothing on its host page`, async ({ page }) => {
    test.slow()
    const { panel, code } = await openPanel(page)
    await panel.getByRole('combobox', { name: embedPanel.form }).selectOption(form)
    await expect(code).toHaveValue(/</)
    const pasted = await code.inputValue()
    await page.setViewportSize({ width: 1000, height: 2400 })
    // A link is one line until the loader runs, and makes room then; whoever has no script is left no gap. From the frame on nothing moves.
    await page.addInitScript((isLink) => {
      if (!isLink) return
      new MutationObserver((_, observer) => {
        if (!document.querySelector('iframe')) return
        observer.disconnect()
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            // Not the time of the animation frame: a busy machine paints later than that.
            document.documentElement.dataset.framedAt = String(performance.now())
          }),
        )
      }).observe(document, { childList: true, subtree: true })
    }, form === embedPanel.forms['link-and-loader'])
    for (const width of [320, 480, 600, 768, 900]) {
      await page.goto(pastedInto(width, pasted))
      await expect(page.getByTitle(strait.headline)).toBeVisible()
      await expect(page.locator('iframe').contentFrame().locator('html')).toHaveAttribute('data-ready', '')
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0
            new PerformanceObserver((list) => {
              const from = Number(document.documentElement.dataset.framedAt ?? 0)
              for (const entry of list.getEntries()) {
                if (entry.startTime > from) sum += (entry as PerformanceEntry & { value: number }).value
              }
            }).observe({ type: 'layout-shift', buffered: true })
            // The height was measured at some widths, and in the fonts that were there.
            setTimeout(() => {
              resolve(sum)
            }, 700)
          }),
      )
      expect(shift, `${width} px`).toBeLessThan(0.02)
    }
  })
}
