/** Which part of the desk shows where there is no room for all. */
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Columns } from '../../../src/desk/hooks/useColumns.ts'
import { type Side, useSide } from '../../../src/desk/hooks/useSide.ts'
import { deskWith, insideDesk } from '../../support/renderAtDesk.tsx'

test('Whoever enlarges the page while they type keeps the form, and chooses another part from there', () => {
  const { result, rerender } = renderHook(useSide, {
    wrapper: insideDesk(deskWith()),
    initialProps: 2 as Columns,
  })
  const choose = (side: Side) => {
    act(() => {
      result.current[1](side)
    })
  }
  choose('page')
  rerender(1)
  expect(result.current[0]).toBe('form')
  choose('page')
  expect(result.current[0]).toBe('page')
})
