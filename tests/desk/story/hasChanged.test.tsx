/** “It has changed” keeps what was said, and says nothing of its own about now. */
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { pathOf, valueAt } from '../../../src/desk/document/values.ts'
import { problemsIn } from '../../../src/desk/state/problems.ts'
import { HasChanged } from '../../../src/desk/story/HasChanged.tsx'
import { summit } from '../../fixtures/summit.ts'
import { deskWith, renderAtDesk } from '../../support/renderAtDesk.tsx'

const [ref = ''] = Object.entries(summit.sources).flatMap(([id, { paragraphs }]) =>
  paragraphs.map((one) => `${id}:${one.id}`),
)

async function changed(path: string) {
  const store = deskWith(summit)
  renderAtDesk(<HasChanged path={path} what="It has changed" />, store)
  await userEvent.click(screen.getByRole('button', { name: 'It has changed …' }))
  const dialog = within(screen.getByRole('dialog'))
  await userEvent.selectOptions(dialog.getByLabelText('Which paragraph tells of the change?'), ref)
  await userEvent.clear(dialog.getByLabelText('Since when?'))
  await userEvent.type(dialog.getByLabelText('Since when?'), '14 May 2031')
  await userEvent.click(dialog.getByRole('button', { name: 'It has changed' }))
  const { draft, wanted } = store.getState()
  return { draft: draft!, wanted: wanted?.path, position: valueAt(draft!.article, pathOf(path)) }
}

const positions = Object.entries(summit.points).flatMap(([point, its]) =>
  Object.entries(its.positions).map(([party, value]) => [`points.${point}.positions.${party}`, { ...value }] as const),
)

test.each(['stance', 'option', 'value'])('The new version has to be given its %s anew', async (name) => {
  const [path, before] = positions.find(([, position]) => name in position)!
  const { draft, wanted, position } = await changed(path)
  expect(position).toMatchObject({ [name]: '', text: '', earlier: [{ [name]: before[name as keyof typeof before] }] })
  const toFillIn = problemsIn(draft).filter(({ isToFillIn }) => isToFillIn)
  expect(toFillIn.map((one) => one.path)).toContain(`${path}.${name}`)
  expect(wanted).toBe(`${path}.${name}`)
})

test('Why a stance was mixed is kept with the old version alone', async () => {
  const [path] = positions.find(([, position]) => 'inPart' in position)!
  const { position } = await changed(path)
  expect(position).not.toHaveProperty('inPart')
  expect(position).toHaveProperty('earlier.0.inPart')
})
