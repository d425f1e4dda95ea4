/** Somebody who can't program makes a story from two texts, and the project takes it. */
import { expect, test } from '@playwright/test'
import { editorAt } from './editor.ts'
import { copyProject, type Project } from './project.ts'

const report = `Tea talks end without a deal
The staff of Brill and its manager met for three hours on Tuesday and did not agree on how much tea to buy.
“We want twice as much tea,” said Ole Brand, who speaks for the staff.
The manager, Ina Falk, told them that there was no money for it this year. She called the demand “a fairy tale”.
Whether the two will meet again before June is not known.
`

const letter = `The budget stays as it is, the manager wrote to the staff on 14 May 2031, but a second kettle will be bought.
`

let project: Project
test.beforeAll(async () => {
  project = await copyProject()
})
test.afterAll(() => project.remove())

const gazette = 'A report in the Brill Gazette'

test('a story of two parties from two pasted texts, with no id typed, passes the checks, the compiler and the build', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const { story, field, write, cite, openGroup, select, addSource } = editorAt(page)
  await page.goto(project.address)
  await page.getByLabel('What it is about').fill('Tea talks')
  await page.getByRole('button', { name: 'Begin' }).click()
  // Nothing is wrong with a story that is not begun.
  await expect(page.getByRole('button', { name: /^Problems \d+ still to fill in$/ })).toBeVisible()

  await addSource(gazette, report)
  await addSource('A letter of the manager', letter)

  await openGroup('Story')
  await write('Kicker', 'Tea in Brill')
  await write('Headline', 'Three hours, and no more tea')
  await write('In our words', 'Staff and manager met and left without a deal.', 'Standfirst')
  await cite(gazette, '1', 'Standfirst')
  await write('What happened', 'Talks held', 'Date line')
  await write('Place', 'Brill', 'Date line')
  await write('Date', '6 May 2031', 'Date line')
  await story.getByRole('radio', { name: 'We added it' }).check()
  await story
    .getByLabel('Where the date is from')
    .fill('The day was looked up by the editors. The report says only “Tuesday”.')
  await cite(gazette, '1', 'Date line')

  await openGroup('Parties')
  for (const [name, wants, paragraph] of [
    ['Staff', 'Wants to have double the amount of tea.', '2'],
    ['Manager', 'Wants to spend no more than before.', '3'],
  ] as const) {
    await openGroup('Parties')
    await story.getByLabel('Name of another party').fill(name)
    await story.getByRole('button', { name: 'Add a party' }).click()
    await write('In our words', wants, 'What it wants')
    if ((await story.getByRole('button', { name: `Take out paragraph ${paragraph}` }).count()) === 0) {
      await cite(gazette, paragraph, 'What it wants')
    }
  }

  await openGroup('Sticking points')
  await story.getByLabel('Name of another sticking point').fill('Tea budget')
  await story.getByRole('button', { name: 'Add a sticking point' }).click()
  await write('Question', 'Should the office spend more on tea?')
  await write('Proposition', 'The office spends more on tea.')
  await write('In our words', 'It is what the two did not agree on.', 'Why it matters')
  await cite(gazette, '1', 'Why it matters')

  // The first source is shown again; its words are selected and become somebody's.
  await page.getByRole('button', { name: 'A report in the Brill Gazette' }).first().click()
  await select('2', 'We want twice as much tea')
  await page.getByRole('button', { name: 'Quotation …' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Who said it').selectOption({ label: 'Somebody new …' })
  await dialog.getByLabel('Name, or a description').fill('Ole Brand')
  await dialog.getByLabel('Speaks for').selectOption({ label: 'Staff' })
  await dialog.getByLabel('Where or when it was said').fill('after the talks')
  await dialog.getByLabel('On what').selectOption({ label: 'Tea budget' })
  await dialog.getByRole('button', { name: 'Add the quotation' }).click()
  await expect(story.getByRole('heading', { name: '“We want twice as much tea”' })).toBeFocused()

  await select('2', 'We want twice as much tea')
  await page.getByRole('button', { name: 'Position or outcome …' }).click()
  await dialog.getByLabel('Whose').selectOption({ label: 'Staff' })
  await dialog.getByLabel('On which point').selectOption({ label: 'Tea budget' })
  await expect(dialog.getByText('We want twice as much tea')).toBeVisible()
  await expect(dialog.getByText('The office spends more on tea.')).toBeVisible()
  await dialog.getByLabel('Stance').selectOption({ label: 'For' })
  await dialog.getByRole('button', { name: 'Add it' }).click()
  await expect(field('In our words')).toBeFocused()
  await page.keyboard.type('Asks for double the amount.')
  await expect(field('How we know')).toHaveValue('said')

  // By keyboard alone: Enter leads from the words to what they are.
  await select('3', 'a fairy tale')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Quotation …' })).toBeFocused()
  await page.keyboard.press('Enter')
  await dialog.getByLabel('Who said it').selectOption({ label: 'Somebody new …' })
  await dialog.getByLabel('Name, or a description').fill('Ina Falk')
  await dialog.getByLabel('Speaks for').selectOption({ label: 'Manager' })
  await dialog.getByLabel('Where or when it was said').fill('at the talks')
  await dialog.getByLabel('On what').selectOption({ label: 'Tea budget' })
  await dialog.getByRole('button', { name: 'Add the quotation' }).click()
  await write('Our sentence before it', 'The demand is')
  // Saved while the hand is still in the field, with the space before the words.
  await page.keyboard.press('Control+s')
  const saved = page.getByText('Saved in src/stories/tea-talks.ts.')
  await expect(saved).toBeVisible()
  expect(project.read('src/stories/tea-talks.ts')).toContain("before: 'The demand is '")
  await expect(field('Our sentence before it')).toBeFocused()
  await write('Our sentence behind it', '.')
  await expect(saved).toHaveCount(0)

  await openGroup('Sticking points')
  await story.getByRole('button', { name: /^Manager on Tea budget/ }).click()
  await story.getByRole('button', { name: 'It is against' }).click()
  await page.keyboard.type('Has no money for it.')
  await cite(gazette, '3')

  await page.getByRole('button', { name: 'A letter of the manager' }).first().click()
  await select('1', 'a second kettle will be bought')
  await page.getByRole('button', { name: 'Event', exact: true }).click()
  await page.keyboard.type('14 May 2031')
  await write('In our words', 'The manager promises another kettle by letter.')
  await story.getByRole('checkbox', { name: 'Manager' }).check()

  await page.getByRole('button', { name: 'A report in the Brill Gazette' }).first().click()
  await select('4', 'Whether the two will meet again')
  await page.getByRole('button', { name: 'Open question', exact: true }).click()
  await page.keyboard.type('When the next meeting will be')

  await select('1', 'The staff')
  await page.getByRole('button', { name: 'Key point', exact: true }).click()
  await page.keyboard.type('No deal on tea')
  await write('In our words', 'Three hours were not enough.')

  // What each paragraph says, in words of ours.
  await openGroup('Sources')
  for (const [source, gists] of [
    [
      'A report in the Brill Gazette',
      ['The talks end', 'What the staff wants', 'What the manager says', 'What is open'],
    ],
    ['A letter of the manager', ['The manager on money and a kettle']],
  ] as const) {
    await openGroup('Sources')
    await story.getByRole('button', { name: source }).last().click()
    const boxes = story.getByLabel('What it says', { exact: true })
    await expect(boxes).toHaveCount(gists.length)
    for (const [at, gist] of gists.entries()) await boxes.nth(at).fill(gist)
  }

  await page.getByRole('button', { name: /^Problems/ }).click()
  const problems = page.getByRole('region', { name: 'Problems' })
  await expect(problems.getByRole('heading', { name: 'Still to fill in' })).toHaveCount(0)
  await expect(problems.getByRole('heading', { name: 'To mend' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(saved).toBeVisible()

  expect(project.read('src/stories/stories.ts')).toContain("import { teaTalks } from './tea-talks.ts'")
  expect(project.read('sources/tea-talks.article.txt')).toContain('fairy tale')
  const check = await project.run('node', 'src/cli/run.js', 'check', 'tea-talks')
  expect(check.said).not.toContain('problem  ')
  expect(check.code, check.said).toBe(0)
  const quotes = await project.run('node', 'src/cli/run.js', 'check:quotes', 'tea-talks')
  expect(quotes.code, quotes.said).toBe(0)
  const build = await project.run('node', 'node_modules/vite/bin/vite.js', 'build')
  expect(build.code, build.said).toBe(0)
  expect(project.read('dist/tea-talks/index.html')).toContain('Three hours, and no more tea')
})
