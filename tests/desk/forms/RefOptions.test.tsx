/** An editor finds a paragraph by its source, the newest first, and then by its number. */
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RefOptions } from '../../../src/desk/forms/controls/RefOptions.tsx'
import { harbour } from '../../fixtures/harbour.ts'
import { deskWith, renderAtDesk } from '../../support/renderAtDesk.tsx'

const gazette = harbour.sources.gazette!
const letter = {
  title: 'A letter from the port',
  kind: 'document',
  paragraphs: [{ id: '1', gist: 'What the port asks' }],
}

test('With two sources each has its paragraphs under its name, those of the newest first', () => {
  const article = { ...harbour, sources: { gazette, letter } } as typeof harbour
  renderAtDesk(
    <select>
      <RefOptions without={['gazette:1']} />
    </select>,
    deskWith(article),
  )
  const groups = screen.getAllByRole('group')
  expect(groups.map((group) => (group as HTMLOptGroupElement).label)).toEqual([letter.title, gazette.title])
  const options = screen.getAllByRole('option').map(({ textContent }) => textContent)
  expect(options[0]).toBe('1 – What the port asks')
  expect(options[1]).toMatch(/^2 – /)
})

test('A source that is alone needs no heading', () => {
  const article = { ...harbour, sources: { gazette } } as typeof harbour
  renderAtDesk(
    <select>
      <RefOptions />
    </select>,
    deskWith(article),
  )
  expect(screen.queryByRole('group')).toBeNull()
  expect(screen.getAllByRole('option')[0]).toHaveTextContent(/^1 – /)
})
