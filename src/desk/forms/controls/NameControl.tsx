/** A name. A long word of it may be divided at a soft hyphen, which no keyboard has: a button puts one at the cursor. */
import { useRef } from 'react'
import { textIn } from '../../document/Written.ts'
import { useDesk, useValue } from '../../state/DeskContext.ts'
import type { ControlProps } from './Control.ts'
import { TextControl } from './TextControl.tsx'

const softHyphen = '\u00AD'

export function NameControl(props: ControlProps) {
  const name = textIn(useValue(props.path))
  const setValue = useDesk((state) => state.setValue)
  const box = useRef<HTMLTextAreaElement>(null)
  const divide = () => {
    if (!box.current) return
    const { selectionStart, selectionEnd } = box.current
    // In the box itself, or the cursor would go to its end.
    box.current.setRangeText(softHyphen, selectionStart, selectionEnd, 'end')
    setValue(props.path, box.current.value)
    box.current.focus()
  }
  return (
    <>
      <TextControl {...props} box={box} />
      <div className="flex flex-wrap gap-x-3 text-small text-soft">
        <button type="button" className="link" onClick={divide}>
          Put a soft hyphen at the cursor
        </button>
        {name.includes(softHyphen) && (
          <span>Where it has no room, it is divided so: {name.replaceAll(softHyphen, '|')}</span>
        )}
      </div>
    </>
  )
}
