/** What an editor does at the desk, by what is written on it. */
import { expect, type Locator, type Page } from '@playwright/test'

export function editorAt(page: Page) {
  const story = page.getByRole('region', { name: 'Story' })
  const sources = page.getByRole('region', { name: 'Sources' })

  /** The box of a field, within a group of fields if there are several of its name. */
  const field = (label: string, group?: string): Locator =>
    (group === undefined ? story : story.getByRole('group', { name: group, exact: true })).getByLabel(label, {
      exact: true,
    })

  const write = async (label: string, text: string, group?: string) => {
    await field(label, group).first().fill(text)
  }

  /** Chooses a paragraph of one of several sources by how it is numbered. */
  const cite = async (source: string, paragraph: string, group?: string, label = 'Rests on') => {
    const select = field(label, group).first()
    const option = select
      .locator(`optgroup[label=${JSON.stringify(source)}]`)
      .locator('option', { hasText: new RegExp(`^${paragraph} – `) })
    await select.selectOption((await option.getAttribute('value')) ?? '')
  }

  const openGroup = (name: string) =>
    story.getByRole('navigation', { name: 'Parts of the story' }).getByRole('button', { name }).click()

  const pressTimes = async (key: string, times: number) => {
    for (let left = times; left > 0; left--) await page.keyboard.press(key)
  }

  /** Selects words in a paragraph by keyboard, as in a text box. */
  const select = async (paragraph: string, words: string) => {
    const box = sources.getByRole('textbox', { name: `Paragraph ${paragraph}`, exact: true })
    const text = (await box.textContent()) ?? ''
    const start = text.indexOf(words)
    expect(start, `“${words}” is in ¶ ${paragraph}`).toBeGreaterThanOrEqual(0)
    await box.focus()
    await page.keyboard.press('Control+Home')
    await pressTimes('ArrowRight', start)
    await pressTimes('Shift+ArrowRight', words.length)
  }

  const addSource = async (title: string, text: string) => {
    await sources.getByRole('button', { name: '+ Add a source' }).click()
    await sources.getByLabel('What to call the source').fill(title)
    await sources.getByLabel('Its text').fill(text)
    await sources.getByRole('button', { name: 'Add the source' }).click()
  }

  return { page, story, sources, field, write, cite, openGroup, select, addSource }
}
