import { renderHook } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { useShortcuts } from '../../../src/desk/hooks/useShortcuts.ts'

test('The keys of the desk work where nothing has the focus, and are a dialog’s own inside it', async () => {
  const keys = { save: vi.fn(), undo: vi.fn(), redo: vi.fn(), escape: vi.fn() }
  renderHook(() => {
    useShortcuts(keys)
  })
  const reader = userEvent.setup()
  await reader.keyboard('{Control>}s{/Control}{Control>}z{/Control}{Control>}{Shift>}z{/Shift}{/Control}{Escape}')
  for (const act of Object.values(keys)) expect(act).toHaveBeenCalledOnce()

  document.body.innerHTML = '<div role="dialog"><input></div>'
  document.querySelector('input')?.focus()
  await reader.keyboard('{Control>}z{/Control}{Escape}')
  expect(keys.undo).toHaveBeenCalledOnce()
  expect(keys.escape).toHaveBeenCalledOnce()
})
