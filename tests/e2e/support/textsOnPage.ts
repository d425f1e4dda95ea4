/** Whether a page, or what was printed of it, still has all that the first story says. Used where something has failed, and for paper. */
import { kremlinTalks } from '../../src/stories/kremlin-talks.ts'
import { expect, type Page } from './test.ts'

const { headline, standfirst, points, quotes, timeline, unknowns, sources, parties } = kremlinTalks

/** Every sentence of the story that stands on its page. */
export const allOfText: readonly string[] = [
  headline,
  standfirst.text,
  ...Object.values(parties).flatMap(({ name, wants }) => [name, wants.text]),
  ...Object.values(points).flatMap(({ question, why, positions }) => [
    question,
    why.text,
    ...Object.values(positions).flatMap((position) =>
      position ? [position.summary, ...('detail' in position ? [position.detail] : [])] : [],
    ),
  ]),
  ...Object.values(quotes).map(({ words }) => words),
  ...timeline.map(({ text }) => text),
  ...unknowns.map(({ text }) => text),
  ...sources.article!.paragraphs.map(({ gist }) => gist),
]

/** Hidden text counts: rows are closed, and it is what the page has that matters. */
export async function hasAllOfText(page: Page): Promise<void> {
  const text = (await page.locator('#explainer').evaluate((root) => root.textContent)).replace(/\s+/g, ' ')
  expect(allOfText.filter((sentence) => !text.includes(sentence))).toEqual([])
}
