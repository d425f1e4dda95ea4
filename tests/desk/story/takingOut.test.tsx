/** Nobody loses entries unawares with a party. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { StoryPane } from '../../../src/desk/story/StoryPane.tsx'
import { harbour } from '../../fixtures/harbour.ts'
import { deskWith, renderAtDesk } from '../../support/renderAtDesk.tsx'

test('A party says how many positions go with it, they go and come back in one step, and its speakers are marked', async () => {
  const store = deskWith()
  store.getState().goTo('parties.port')
  renderAtDesk(<StoryPane />, store)
  const points = () => Object.values(store.getState().draft!.article.points)
  const own = points().flatMap(({ positions, silences = {} }) =>
    [positions, silences].filter((one) => Object.hasOwn(one, 'port')),
  )
  const button = screen.getByRole('button', { name: new RegExp(`^Take out .*, with its ${own.length} positions$`) })
  await userEvent.click(button)
  expect(points().some(({ positions }) => Object.hasOwn(positions, 'port'))).toBe(false)
  const its = Object.values(harbour.speakers).filter(({ party }) => party === 'port')
  expect(screen.getAllByText('Speaks for a party that is not there')).toHaveLength(its.length)
  store.temporal.getState().undo()
  expect(store.getState().draft!.article).toBe(harbour)
})
