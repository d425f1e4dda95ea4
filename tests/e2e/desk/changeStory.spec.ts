/** An editor changes one thing in a story that others wrote, and nothing else in its file changes. */
import { expect, test } from '@playwright/test'
import { editorAt } from './editor.ts'
import { copyProject, type Project, storyFile as file } from './project.ts'

let project: Project
test.beforeAll(async () => {
  project = await copyProject()
})
test.afterAll(() => project.remove())

test('“it has changed” writes the lines of that position alone, and undo takes them back', async ({ page }) => {
  test.setTimeout(120_000)
  const { story, field, openGroup } = editorAt(page)
  const before = project.read(file)
  await page.goto(project.address)
  await page.getByRole('button', { name: /Six hours at the lighthouse/ }).click()
  await openGroup('Sticking points')
  await story.getByRole('button', { name: /^Islands on The islands’ seat: / }).click()
  await story.getByRole('button', { name: 'It has changed …' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Which paragraph tells of the change?').selectOption({ index: 9 })
  await dialog.getByLabel('Since when?').fill('2071-03-11')
  await dialog.getByRole('button', { name: 'It has changed' }).click()
  // The stance is asked for anew, and then its sentence.
  const stance = story.getByRole('radiogroup', { name: 'Stance' }).first()
  await expect(stance).toBeFocused()
  await expect(stance.getByRole('radio', { checked: true })).toHaveCount(0)
  await stance.getByText('For', { exact: true }).click()
  await field('In our words').first().click()
  await page.keyboard.type('Would send somebody to listen.')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(`Saved in ${file}.`)).toBeVisible()

  const after = project.read(file)
  const [was, is] = [before.split('\n'), after.split('\n')]
  const start = was.findIndex((line, at) => line !== is[at])
  let end = 0
  while (was.at(-1 - end) === is.at(-1 - end)) end++
  const gone = was.slice(start, was.length - end)
  const added = is.slice(start, is.length - end)
  expect(gone.join('\n')).toContain('Must be part of any talks')
  expect(gone.length).toBeLessThanOrEqual(4)
  expect(added.join('\n')).toContain("since: { date: '2071-03-11'")
  expect(added.join('\n')).toContain('Must be part of any talks')

  for (let tries = 0; tries < 4; tries++) await page.keyboard.press('Control+z')
  await expect(page.getByText('Changed since it was saved')).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect.poll(() => project.read(file)).toBe(before)
})

test('what is not saved is there again after a crash, and a second window cannot overwrite it', async ({
  page,
  context,
}) => {
  const { write, openGroup } = editorAt(page)
  await page.goto(project.address)
  await page
    .getByRole('button', { name: /Six hours at the lighthouse/ })
    .first()
    .click()
  await openGroup('Story')
  await write('Headline', 'A headline that nobody saved')
  await expect(page.getByText(/Kept in this browser, /)).toBeVisible()

  const other = await context.newPage()
  await other.goto(project.address)
  await other.getByRole('button', { name: /^A headline that nobody saved/ }).click()
  await expect(other.getByText('This story is open in another window')).toBeVisible()
  await page.close()
  await other.reload()
  await expect(editorAt(other).field('Headline')).toHaveValue('A headline that nobody saved')

  // A reload comes back to the place, and Back leads to the list.
  await editorAt(other).openGroup('Quotations')
  await other.reload()
  await expect(other.getByRole('heading', { name: 'Quotations' })).toBeVisible()
  await other.goBack()
  await expect(other.getByRole('heading', { name: 'The desk' })).toBeVisible()
})

test('a server that is gone loses nothing', async ({ page }) => {
  const { write, openGroup } = editorAt(page)
  await page.goto(project.address)
  await page
    .getByRole('button', { name: /Six hours at the lighthouse/ })
    .last()
    .click()
  await openGroup('Story')
  await write('Headline', 'Written while the server was gone')
  await project.stop()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText(/Nothing is lost/)).toBeVisible()
  await expect(page.getByText('Changed since it was saved')).toBeVisible()
})
