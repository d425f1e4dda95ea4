/** The explainer in other people's pages, each built the way a newsroom would build it. `hosts/` has the pages. */
import { oEmbedOf } from '../../../src/build/seo/oEmbed.ts'
import { embedCode, type EmbedForm } from '../../../src/embed/embedCode.ts'
import { publisher } from '../../fixtures/gazette/publisher.ts'
import { strait } from '../../fixtures/strait.ts'
import { fixtureSite, hostPages } from '../support/addresses.ts'
import { frameOn, pastedInto, untouched } from '../support/frames.ts'
import { appScript } from '../support/holdApp.ts'
import { chip, followed, navLink, pointOn, said, talks, viewOf, words } from '../support/talks.ts'
import { expect, overflow, type Page, press, test } from '../support/test.ts'

/** What a newsroom pastes. */
const codeFor = (form: EmbedForm) =>
  embedCode(form, {
    address: `${fixtureSite}${talks}?view=points`,
    loader: `${fixtureSite}/embed.js`,
    title: 'Explainer',
    sizes: [],
    teaser: { address: '', headline: '', standfirst: '', call: '', picture: undefined },
  })

/** Pages that give the frame its height, each with the resizer that it runs. */
const resizing = [
  '02-two-embeds',
  '03-our-loader',
  '04-placeholder-link',
  '05-pym',
  '06-iframe-resizer-4',
  '07-iframe-resizer-5',
  '08-open-iframe-resizer',
  '09-newswire-frames',
  '10-datawrapper',
  '11-amp',
  '13-opaque-sandbox',
  '14-strict-csp',
  '15-narrow-column',
  '18-dark-host-light-frame',
  '19-light-host-dark-frame',
  '20-iframe-resizer-4-opaque',
  '21-borders-in-heights',
  '22-ratio-boxes',
  '24-shadow-root',
  '25-inlined-loader',
  '26-module-and-eval',
  '27-wordpress-and-loader',
  '29-wordpress-late',
  '30-ghost',
]

/** Opens what we know of a point and closes it: the frame follows both ways, and the host stays as it was. */
async function growsAndShrinks(page: Page, at = 0) {
  const { element, inside, excess, hasScrollbar, height } = frameOn(page, at)
  // Browsers hold a frame still while it is out of sight: its observers, and what it knows of its own height.
  await element.scrollIntoViewIfNeeded()
  await expect.poll(excess).toBe(0)
  // Fonts that come before a frame is drawn for the first time still count.
  await inside.locator('html').evaluate(async () => {
    await document.fonts.ready
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  })
  await expect.poll(excess).toBe(0)
  const before = await untouched(page)
  const closed = await height()
  const row = pointOn(inside, 'treaty').locator('summary')
  await press(row)
  await expect.poll(height).toBeGreaterThan(closed + 100)
  await expect.poll(excess).toBe(0)
  await expect.poll(hasScrollbar).toBe(false)
  await press(row)
  await expect.poll(height).toBe(closed)
  await expect.poll(hasScrollbar).toBe(false)
  expect(await untouched(page)).toEqual(before)
}

/** iframe-resizer greets a frame before it has loaded, and its version 5 tells everybody its licence. */
const noiseOfResizers =
  /^Failed to execute 'postMessage' on 'DOMWindow'|^The target origin provided|iframe-resizer v5|GPLv3|init %c@|^console\.groupEnd$/
test.use({
  noiseOfHost: noiseOfResizers,
  // Readers have scrollbars, and they make a frame narrower.
  hasScrollbars: true,
})

for (const name of resizing) {
  test(`${name}: the frame fits, grows with an open row and shrinks again, and touches nothing of the host`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: name.startsWith('15') ? 320 : 800, height: 800 })
    await page.goto(`${hostPages}/${name}.html`)
    await expect(page.locator('iframe').first()).toBeVisible()
    expect(await untouched(page)).toMatchObject({ scroll: 0, focus: 'BODY' })
    for (let at = 0; at < (await page.locator('iframe').count()); at += 1) await growsAndShrinks(page, at)
  })
}

test('01-plain-iframe: all of the card can be scrolled to where nobody gives the frame its height', async ({
  page,
}) => {
  await page.goto(`${hostPages}/01-plain-iframe.html`)
  const { inside, height } = frameOn(page)
  await expect(inside.getByRole('heading', { level: 1 })).toBeVisible()
  const last = inside.getByRole('link', { name: words.masthead.openAsPage })
  // What comes into sight on the way may be higher than the browser took it for.
  await expect(async () => {
    await last.scrollIntoViewIfNeeded()
    await expect(last).toBeInViewport({ timeout: 500 })
  }).toPass()
  expect(await height()).toBe(300)
})

test('04-placeholder-link: the link becomes a titled frame, and steps aside once that has come', async ({ page }) => {
  await page.goto(`${hostPages}/04-placeholder-link.html`)
  await expect(page.getByTitle(strait.headline)).toBeVisible()
  await expect(page.getByRole('link', { name: strait.headline })).toBeHidden()
})

test('04-placeholder-link: the link stays where the frame does not come', async ({ page }) => {
  await page.route(`**${talks}**`, () => undefined)
  await page.goto(`${hostPages}/04-placeholder-link.html`, { waitUntil: 'commit' })
  await expect(page.locator('iframe')).toHaveCount(1)
  const link = page.getByRole('link', { name: strait.headline })
  await expect(link).toBeVisible()
  const [onFrame, frame] = [await link.boundingBox(), await page.locator('iframe').boundingBox()]
  expect(onFrame?.y, 'it takes no room of its own, or the frame would jump up when it goes').toBe(frame?.y)
})

test('07-iframe-resizer-5: the frame gets the title of the page in it', async ({ page }) => {
  await page.goto(`${hostPages}/07-iframe-resizer-5.html`)
  await expect(page.locator('#slot')).toHaveAttribute('title', `${strait.headline} · ${publisher.name}`)
})

test('12-wordpress: the hidden frame shows once it has told its height, which is clamped', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 800 })
  await page.goto(`${hostPages}/12-wordpress.html`)
  const { element, inside } = frameOn(page)
  await expect(element).toBeVisible()
  const content = await inside
    .locator('#explainer')
    .evaluate((wrapper) => Math.ceil(wrapper.getBoundingClientRect().height))
  await expect(element).toHaveAttribute('height', String(Math.min(1000, content)))
  await expect(page.locator('blockquote')).toBeHidden()
  // At first the frame waits whether its host gives it all of its height.
  await expect(inside.locator('html')).not.toHaveCSS('overflow-y', 'hidden')
  const last = inside.getByRole('link', { name: words.masthead.openAsPage })
  await expect(async () => {
    await last.scrollIntoViewIfNeeded()
    // Measured, because Firefox tells of nothing in a sandboxed frame taller than the window that it is in sight.
    expect(await last.evaluate((link) => link.getBoundingClientRect().bottom - innerHeight)).toBeLessThanOrEqual(1)
  }).toPass()
})

test('29-wordpress-late: the loader shows the frame that WordPress has hidden, and hides what stands in for it', async ({
  page,
}) => {
  await page.goto(`${hostPages}/29-wordpress-late.html`)
  await expect(page.getByRole('blockquote')).toBeHidden()
  await expect(page.locator('iframe')).toHaveCSS('position', 'static')
  await expect(page.locator('iframe')).toHaveCSS('clip', 'auto')
})

test('28-old-wordpress: a frame that takes no room until it speaks speaks all the same', async ({ page }) => {
  await page.goto(`${hostPages}/28-old-wordpress.html`)
  const { element, height } = frameOn(page)
  await expect(element).toBeVisible()
  await expect.poll(height).toBe(1000)
})

for (const width of [375, 1200]) {
  test(`30-ghost, ${width} px: each frame is as wide as the text, with no more room above and below than the theme gives`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${hostPages}/30-ghost.html`)
    await expect(page.locator('iframe')).toHaveCount(3)
    for (const at of [0, 1, 2]) {
      const { element, excess } = frameOn(page, at)
      await element.scrollIntoViewIfNeeded()
      await expect.poll(excess).toBe(0)
    }
    const rooms = await page.locator('iframe').evaluateAll((frames) => {
      const texts = document.querySelectorAll('.gh-content > p')
      const boxOf = (element: Element | undefined) => element!.getBoundingClientRect()
      return frames.map((frame, at) => {
        const [before, own, after] = [boxOf(texts[at]), boxOf(frame), boxOf(texts[at + 1])]
        return [own.width - before.width, own.top - before.bottom, after.top - own.bottom].map(Math.round)
      })
    })
    expect(rooms).toEqual([
      [0, 28, 28],
      [0, 28, 28],
      [0, 48, 48],
    ])
    expect(await overflow(page)).toBe(0)
  })
}

test('22-ratio-boxes: what comes after a box of another shape stays below the frame in it', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 800 })
  await page.goto(`${hostPages}/22-ratio-boxes.html`)
  for (const at of [0, 1, 2]) {
    const { element, excess } = frameOn(page, at)
    await element.scrollIntoViewIfNeeded()
    await expect.poll(excess).toBe(0)
  }
  const gaps = await page.evaluate(() =>
    [...document.querySelectorAll('.video, .ratio, .shape')].map((box) => {
      const bottom = box.querySelector('iframe')!.getBoundingClientRect().bottom
      return Math.round(box.nextElementSibling!.getBoundingClientRect().top - bottom)
    }),
  )
  // A paragraph's margin.
  for (const gap of gaps) expect(Math.abs(gap - 16)).toBeLessThanOrEqual(1)
})

test('23-folded-box: a box that the host has folded stays folded', async ({ page }) => {
  await page.goto(`${hostPages}/23-folded-box.html`)
  await expect.poll(frameOn(page).excess).toBe(0)
  await expect(page.locator('#fold')).toHaveCSS('height', '40px')
})

test('04-placeholder-link: without our script it is a line like any other', async ({ page }) => {
  await page.goto(pastedInto(600, codeFor('link-and-loader').split('<script')[0]!))
  const link = (await page.getByRole('link').boundingBox())!
  const after = (await page.getByText('The article goes on').first().boundingBox())!
  expect(after.y - link.y).toBeLessThan(60)
})

/** What a CMS puts around the answer. */
const cards = {
  'put into a page as it is': (answer: string) => answer,
  'in a card of Ghost': (answer: string) =>
    `<figure style="display:flex;flex-direction:column;align-items:center;width:100%;margin:0">${answer}</figure>`,
}
for (const [where, card] of Object.entries(cards)) {
  test(`what oEmbed answers, ${where}, is as wide as its column and as high as its content`, async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 800 })
    await page.goto(pastedInto(340, card(oEmbedOf(strait, `${fixtureSite}/`).html)))
    const { element, excess } = frameOn(page)
    await expect.poll(excess).toBe(0)
    expect((await element.boundingBox())!.width).toBe(340)
    await expect(page.getByRole('blockquote')).toBeHidden()
  })
}

test('what oEmbed answers has its text and link where the page lets neither frame nor script in', async ({ page }) => {
  const [blockquote = ''] = oEmbedOf(strait, `${fixtureSite}/`).html.split('<iframe')
  await page.goto(pastedInto(600, blockquote))
  await expect(page.getByText(strait.standfirst.text)).toBeVisible()
  await expect(page.getByRole('link', { name: strait.headline })).toBeVisible()
})

test('the loader’s frame goes when an app takes its link away', async ({ page }) => {
  await page.goto(`${hostPages}/17-single-page-app.html`)
  await page.locator('#app').evaluate((app, address) => {
    app.innerHTML = `<a class="sticking-points" href="${address}">Ours</a>`
  }, fixtureSite + talks)
  await expect(page.getByTitle('Ours')).toHaveCount(1)
  await page.locator('#app a').evaluate((link) => {
    link.remove()
  })
  await expect(page.locator('iframe')).toHaveCount(0)
})

test('the loader’s frame stays the only one where the host writes its HTML anew, and goes along with its link', async ({
  page,
}) => {
  await page.goto(`${hostPages}/04-placeholder-link.html`)
  await expect(page.locator('iframe')).toHaveCount(1)
  await page.evaluate(() => {
    document.body.innerHTML += '<div id="elsewhere"></div>'
  })
  // The loader looks 50 ms after a change.
  await page.waitForTimeout(200)
  await expect(page.locator('iframe')).toHaveCount(1)
  await page.evaluate(() => {
    document.getElementById('elsewhere')!.append(document.querySelector('a.sticking-points')!)
  })
  await expect(page.locator('#elsewhere iframe')).toHaveCount(1)
  await expect(page.locator('iframe')).toHaveCount(1)
})

/** Around the code, by which a frame could become 0 px wide, or endlessly high. */
const parents = {
  flex: 'display:flex',
  'flex, in the middle': 'display:flex;flex-direction:column;align-items:center',
  grid: 'display:grid;grid-template-columns:auto;justify-content:start',
  float: 'float:left',
  'inline-block': 'display:inline-block',
  'fit-content': 'width:fit-content;margin:0 auto',
  'table cell': 'display:table-cell',
  absolute: 'position:absolute',
}
for (const width of [700, 330]) {
  test(`the code in any parent is as wide as it needs, in a column of ${width} pixels`, async ({ page }) => {
    // Eight frames.
    test.slow()
    await page.setViewportSize({ width: width + 100, height: 800 })
    const rules = '<style>iframe{max-width:100%;height:auto}.row{display:flow-root;position:relative}</style>'
    const boxes = Object.values(parents).map(
      (style) => `<div class="row"><div style="${style}">${codeFor('iframe-and-loader')}</div></div>`,
    )
    await page.goto(pastedInto(width, rules + boxes.join('')))
    for (const [at, name] of Object.keys(parents).entries()) {
      const { element, excess } = frameOn(page, at)
      await element.scrollIntoViewIfNeeded()
      await expect.poll(excess, name).toBe(0)
      const box = (await element.boundingBox())!
      expect(box.width, name).toBeGreaterThanOrEqual(Math.min(600, width) * 0.75)
      expect(box.width, name).toBeLessThanOrEqual(width)
      expect(box.height, name).toBeLessThan(4000)
    }
  })
}

test('a frame whose neighbours press on it in a row keeps room to be read', async ({ page }) => {
  const neighbour = `<p style="flex:none;width:300px">Beside.</p>`
  const style = 'display:flex;width:900px'
  await page.goto(pastedInto(900, `<div style="${style}">${neighbour}${codeFor('iframe')}${neighbour}</div>`))
  expect((await frameOn(page).element.boundingBox())!.width).toBeGreaterThanOrEqual(280)
})

test('the loader scrolls to where a pressed link leads, and for a frame without the focus it scrolls nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 500 })
  await page.goto(`${hostPages}/03-our-loader.html`)
  const { element, excess, inside } = frameOn(page)
  await expect.poll(excess).toBe(0)
  const say = () =>
    inside.locator('html').evaluate(() => {
      window.parent.postMessage({ type: 'sticking-points:landing', version: 1, top: 700 }, '*')
    })
  await say()
  await page.waitForTimeout(200)
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await element.evaluate((frame) => {
    frame.focus()
  })
  await say()
  await expect
    .poll(() => element.evaluate((frame) => Math.abs(frame.getBoundingClientRect().top + 700)))
    .toBeLessThanOrEqual(1)
})

test('a tab of a card in sight scrolls nothing, and “Next” leads to the top of the card', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 900 })
  await page.goto(`${hostPages}/03-our-loader.html`)
  const { element, inside, excess } = frameOn(page)
  await expect(inside.locator('html')).toHaveAttribute('data-ready', '')
  await expect.poll(excess).toBe(0)
  const top = async () => Math.round((await element.boundingBox())!.y)
  const before = await top()
  expect(before).toBeGreaterThan(20)
  await press(navLink(inside, 'quotes'))
  await expect(viewOf(inside, 'quotes')).toBeVisible()
  await page.waitForTimeout(300)
  expect(await top()).toBe(before)
  await press(viewOf(inside, 'quotes').getByRole('link', { name: /^Next/ }))
  await expect.poll(async () => Math.abs(await top())).toBeLessThanOrEqual(1)
})

test('whoever goes on after a link in a frame is not led back to its place', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 500 })
  await page.goto(`${hostPages}/03-our-loader.html`)
  const { element, inside, excess } = frameOn(page)
  await expect(inside.locator('html')).toHaveAttribute('data-ready', '')
  await expect.poll(excess).toBe(0)
  const top = async () => Math.round((await element.boundingBox())!.y)
  await press(viewOf(inside, 'points').getByRole('link', { name: /^Next: / }))
  await expect.poll(async () => Math.abs(await top())).toBeLessThanOrEqual(1)
  await page.mouse.move(400, 250)
  await page.mouse.wheel(0, 200)
  await expect.poll(top).toBeLessThanOrEqual(-190)
  // The frame takes another height, as by a fold that the reader opens.
  await element.evaluate((frame) => {
    frame.style.width = `${frame.clientWidth - 100}px`
  })
  await page.waitForTimeout(300)
  expect(await top()).toBeLessThanOrEqual(-190)
})

test('13-opaque-sandbox: the app runs, and the lens works', async ({ page }) => {
  await page.goto(`${hostPages}/13-opaque-sandbox.html`)
  const { inside } = frameOn(page)
  await press(chip(inside, 'islands'))
  await expect(said(inside, followed('islands'))).toBeVisible()
})

test('16-lazy-below-the-fold: nothing is loaded before the reader comes near, and nothing moves then', async ({
  page,
}) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  await page.setViewportSize({ width: 800, height: 600 })
  await page.goto(`${hostPages}/16-lazy-below-the-fold.html`)
  await page.waitForTimeout(300)
  expect(loaded).not.toContain(talks)
  await page.evaluate(() => {
    window.scrollTo(0, 9000)
  })
  const { excess } = frameOn(page)
  await expect.poll(excess).toBe(0)
  expect(await page.evaluate(() => window.scrollY)).toBe(9000)
  await growsAndShrinks(page)
})

test('17-single-page-app: frames that come and go fit each time', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 800 })
  await page.goto(`${hostPages}/17-single-page-app.html`)
  for (const view of ['quotes', '', 'positions', '', 'points']) {
    await page.evaluate((view) => {
      ;(window as unknown as { show: (view: string) => void }).show(view)
    }, view)
    await expect(page.locator('iframe')).toHaveCount(view ? 1 : 0)
    if (view) await expect.poll(frameOn(page).excess).toBe(0)
  }
  await growsAndShrinks(page)
})

for (const [name, paper] of [
  ['18-dark-host-light-frame', 'rgb(255, 253, 249)'],
  ['19-light-host-dark-frame', 'rgb(20, 22, 26)'],
] as const) {
  test(`${name}: the frame has the paper of its own theme`, async ({ page }) => {
    await page.goto(`${hostPages}/${name}.html`)
    await expect(frameOn(page).inside.locator('html')).toHaveCSS('background-color', paper)
  })
}

test('the reader’s choices in a frame make no history for the host, and the host hears of them', async ({ page }) => {
  await page.goto(`${hostPages}/03-our-loader.html`)
  await page.evaluate(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    addEventListener('message', ({ data }: MessageEvent<{ type?: string }>) => {
      if (data.type === 'sticking-points:state') heard.push(data)
    })
  })
  const { inside } = frameOn(page)
  // What is chosen before the app has come is told all at once.
  await expect(inside.locator('html')).toHaveAttribute('data-ready', '')
  const before = await untouched(page)
  await press(chip(inside, 'islands'))
  await press(navLink(inside, 'quotes'))
  await expect(viewOf(inside, 'quotes').getByRole('figure')).toHaveCount(1)
  expect((await untouched(page)).history).toBe(before.history)
  // The first one, which says that the frame listens, may have come before or after this test did.
  const heard = await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)
  expect(heard.slice(-2)).toEqual([
    { type: 'sticking-points:state', version: 1, view: 'points', party: ['islands'], point: null, quote: null },
    { type: 'sticking-points:state', version: 1, view: 'quotes', party: ['islands'], point: null, quote: null },
  ])
})

test('the host sets theme and lens, and bad or foreign messages change nothing', async ({ page }) => {
  await page.goto(`${hostPages}/03-our-loader.html`)
  const { inside } = frameOn(page)
  await expect(chip(inside, 'islands')).toBeVisible()
  const say = (data: unknown) =>
    page.evaluate((data) => {
      document.querySelector('iframe')!.contentWindow!.postMessage(data, '*')
    }, data)
  await expect
    .poll(async () => {
      await say({ type: 'sticking-points:look', version: 1, theme: 'dark', party: ['coast', 'atlantis'] })
      return said(inside, followed('coast')).isVisible()
    })
    .toBe(true)
  await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark')
  for (const bad of [
    null,
    7,
    'text',
    {},
    { type: 'sticking-points:look', version: 2, theme: 'light' },
    { type: 'sticking-points:look', version: 1, theme: 'pink', party: 'norland' },
    { type: 'sticking-points:look', version: 1, party: ['atlantis'] },
    '[iFrameSizer]',
    '{"sentinel":"amp"}',
  ])
    await say(bad)
  await inside.locator('html').evaluate(() => {
    window.postMessage({ type: 'sticking-points:look', version: 1, theme: 'light' }, '*')
  })
  await page.waitForTimeout(200)
  await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(said(inside, followed('coast'))).toBeVisible()
})

test('the frame has its height where the app’s script never comes', async ({ page }) => {
  await page.route(appScript, () => undefined)
  await page.goto(`${hostPages}/03-our-loader.html`, { waitUntil: 'commit' })
  const { excess, inside, height } = frameOn(page)
  await expect.poll(excess).toBe(0)
  const closed = await height()
  await press(pointOn(inside, 'treaty').locator('summary'))
  await expect.poll(height).toBeGreaterThan(closed + 100)
})

test('the frame makes no history for the host before the app’s script has come either', async ({ page }) => {
  await page.route(appScript, () => undefined)
  await page.goto(`${hostPages}/03-our-loader.html`, { waitUntil: 'commit' })
  const { inside } = frameOn(page)
  const before = await untouched(page)
  await press(navLink(inside, 'quotes'))
  await expect(viewOf(inside, 'quotes').getByRole('heading', { level: 2 })).toBeVisible()
  expect((await untouched(page)).history).toBe(before.history)
})

test('a frame that its host hid for a while has its height when it shows again', async ({ page }) => {
  await page.goto(`${hostPages}/05-pym.html`)
  const { excess, height } = frameOn(page)
  await expect.poll(excess).toBe(0)
  const shown = await height()
  const slot = page.locator('#slot')
  await slot.evaluate((element) => {
    element.style.display = 'none'
    window.dispatchEvent(new Event('resize'))
  })
  await page.waitForTimeout(300)
  await slot.evaluate((element) => {
    element.style.display = ''
  })
  await expect.poll(height).toBe(shown)
})

test('a frame that its host makes small again can be scrolled', async ({ page }) => {
  await page.goto(`${hostPages}/03-our-loader.html`)
  const { element, inside, excess } = frameOn(page)
  await expect.poll(excess).toBe(0)
  await element.evaluate((frame) => {
    frame.style.maxHeight = '300px'
  })
  await expect(inside.locator('html')).not.toHaveCSS('overflow-y', 'hidden')
})

test('the loader frames links that come later, and leaves those of others alone', async ({ page }) => {
  await page.goto(`${hostPages}/17-single-page-app.html`)
  await page.evaluate(
    ([ours, theirs]) => {
      document.getElementById('app')!.innerHTML =
        `<a class="sticking-points" href="${ours}">Ours</a><a class="sticking-points" href="${theirs}">Theirs</a>`
    },
    [fixtureSite + talks, `${hostPages}/`] as const,
  )
  await expect(page.getByTitle('Ours')).toHaveCount(1)
  await expect(page.locator('iframe')).toHaveCount(1)
  await expect(page.locator('iframe')).toHaveAttribute('sandbox', /allow-scripts/)
  await expect(page.getByRole('link', { name: 'Theirs' })).toBeVisible()
})
