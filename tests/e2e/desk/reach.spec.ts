/** The desk for those who work by keyboard, enlarge the page or choose its colours. */
import { expect, test } from '@playwright/test'
import { editorAt } from './editor.ts'
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
  for (const name of ['Undo', 'Redo']) {
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
