/** The desk's keyboard shortcuts: save, undo, redo and Escape. They listen on the window, because a click beside the fields leaves nothing focused. */
import { useEffect } from 'react'

interface Shortcuts {
  readonly save: () => void
  readonly undo: () => void
  readonly redo: () => void
  readonly escape: () => void
}

export function useShortcuts({ save, undo, redo, escape }: Shortcuts): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, target } = event
      // A dialog has its own undo and Escape.
      if (target instanceof Element && target.closest('[role=dialog], [role=alertdialog]')) return
      if (key === 'Escape') escape()
      if (!(ctrlKey || metaKey)) return
      const pressed = key.toLowerCase()
      if (pressed === 's') {
        if (target instanceof HTMLElement) leave(target)
        save()
      } else if (pressed === 'y' || (pressed === 'z' && shiftKey)) redo()
      else if (pressed === 'z') undo()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => {
      window.removeEventListener('keydown', press)
    }
  }, [save, undo, redo, escape])
}

/** Some fields tidy what was typed once the editor goes on. A save goes on, and the editor stays. */
function leave(field: HTMLElement): void {
  field.blur()
  field.focus({ preventScroll: true })
}
