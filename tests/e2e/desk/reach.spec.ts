/** The desk for those who work by keyboard, enlarge the page or choose its colours. */
import { expect, type Locator, test } from '@playwright/test'
import { editorAt } from './editor.ts'
import { found } from './found.ts'
import { copyProject, type Project } from './project.ts'

let project: Project
test.beforeAll(async () => {
  project = await copyProject()
})
test.afterAll(() => project.remove())

test('a button with nothing more to do keeps the focus', async ({ page }) => {
  await page.goto(project.address)
  await page.getByRole('button', { name: /Six hours at the lighthouse/ }).click()
  await editorAt(page).write('Headline', 'Another headline')
  for (const name of ['Undo', 'Redo', 'Undo']) {
    const button = page.getByRole('button', { name })
    await button.press('Enter')
    await expect(button).toBeDisabled()
    await expect(button).toBeFocused()
  }
  const save = page.getByRole('button', { name: 'Save' })
  await save.press('Enter')
  await expect(page.getByText(/^Saved in/)).toBeVisible()
  await expect(save).toBeFocused()
})

// Windows of 1280 × 1024 and 1280 × 800 at 400 % and 200 %.
for (const [width, height] of [
  [320, 256],
  [640, 400],
] as const)
  test(`at ${width} × ${height} each part is shown alone, the page scrolls, and nothing hangs out`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width, height })
    const { story, sources, openGroup, addSource } = editorAt(page)
    const checkPage = async (part: string) => {
      const hangingOut = await page.evaluate(() =>
        Array.from(document.querySelectorAll('body *'))
          .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('[role=region]'))
          .map((one) => one.outerHTML.slice(0, 100)),
      )
      expect.soft(hangingOut, part).toEqual([])
      expect.soft(await found(page), part).toEqual([])
    }
    await page.goto(project.address)
    await expect(page.getByRole('heading', { name: 'The desk' })).toBeVisible()
    await checkPage('start')
    await page.getByRole('button', { name: /Six hours at the lighthouse/ }).click()
    await expect(story.getByRole('heading', { name: 'Story' })).toBeFocused()
    await checkPage('form')
    expect(await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)).toBeGreaterThan(2)
    await openGroup('Sticking points')
    await story.getByRole('button', { name: /^Norland on The sandbank/ }).click()
    await checkPage('position')

    const show = (part: string) =>
      page.getByRole('navigation', { name: 'What is shown' }).getByRole('button', { name: part }).click()
    await show('Sources')
    await expect(story).toBeHidden()
    await addSource('A letter', 'First things first, the editor wrote.\n')
    await sources.getByRole('textbox', { name: 'Paragraph 1', exact: true }).click()
    await checkPage('sources')
    await show('Page')
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
    await page.getByRole('radio', { name: 'Wide' }).check()
    await checkPage('page')

    // What is selected becomes an entry of the form, which is shown then; so is what a problem leads to.
    await show('Sources')
    await page.getByRole('button', { name: 'Event' }).click()
    await expect(story.getByLabel('When', { exact: true })).toBeInViewport()
    await show('Problems')
    await checkPage('problems')
    const problems = page.getByRole('region', { name: 'Problems' })
    await problems.getByRole('list', { name: 'Still to fill in' }).getByRole('button').first().click()
    await expect(problems).toBeHidden()
    await expect(story.locator(':focus')).toBeInViewport()
  })

for (const colorScheme of ['light', 'dark'] as const)
  test(`in forced colours, ${colorScheme}, what is chosen, off or pointed at differs from what is not`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    const { story, openGroup } = editorAt(page)
    /** How each looks, by those of its colours and lines that forced colours leave. */
    const looksOf = (those: Locator) =>
      those.evaluateAll((all) =>
        all.map((one) => {
          const { color, backgroundColor, borderBottomColor, borderBottomWidth } = getComputedStyle(one)
          // A ground that is see-through looks like the one that it stands on.
          const ground = backgroundColor.replace(/^rgba\((.*), 0\)$/, 'rgb($1)')
          return [color, ground, borderBottomColor, borderBottomWidth].join()
        }),
      )
    /** Of some of a kind, all look alike but the one. */
    const expectOneApart = async (those: Locator, its: number) => {
      const looks = await looksOf(those)
      const others = new Set(looks.toSpliced(its, 1))
      expect.soft([...others]).toHaveLength(1)
      expect.soft(others).not.toContain(looks[its])
    }
    await page.goto(project.address)
    await page.getByRole('button', { name: /Six hours at the lighthouse/ }).click()
    await expect(story.getByRole('heading', { name: 'Story' })).toBeFocused()
    await expectOneApart(story.getByRole('navigation').getByRole('button'), 0)
    await expectOneApart(page.getByRole('group', { name: 'Beside the story' }).getByRole('button'), 0)
    // “Undo” has nothing to do yet, and “Files …” has.
    const [undo, files] = await looksOf(page.getByRole('button', { name: /^(Undo|Files …)$/ }))
    expect.soft(undo).not.toEqual(files)
    await openGroup('Sticking points')
    await story.getByRole('button', { name: /^Norland on The sandbank/ }).click()
    const stances = story.getByRole('radiogroup', { name: 'Stance' }).locator('label')
    await expect(stances.first()).toBeVisible()
    await expectOneApart(
      stances,
      await stances.locator('input').evaluateAll((all) => all.findIndex((one) => one.matches(':checked'))),
    )
    await page.getByRole('button', { name: 'Files …' }).press('Enter')
    await expect(page.getByRole('menuitem').first()).toBeFocused()
    await expectOneApart(page.getByRole('menuitem'), 0)
  })
