/** What a component of the desk is told of the story. */
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { keysOf } from '../../../src/desk/document/Written.ts'
import { useValue } from '../../../src/desk/state/DeskContext.ts'
import { deskWith, insideDesk } from '../../support/renderAtDesk.tsx'

test('An entry that is moved stands in its new place', () => {
  const store = deskWith()
  const { result } = renderHook(() => keysOf(useValue('parties')), { wrapper: insideDesk(store) })
  act(() => {
    store.getState().move('parties.town', 0)
  })
  expect(result.current).toEqual(['town', 'dockers', 'port'])
})
