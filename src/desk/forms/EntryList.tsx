/** Parts that stand in a list or under ids inside a form: members, options, earlier versions, the paragraphs of a source. */
import { type ReactNode, useRef } from 'react'
import type { Part } from '../../article/schema/Part.ts'
import { idFrom } from '../document/ids.ts'
import { keysOf } from '../document/Written.ts'
import { useTakeOutFocus } from '../hooks/useTakeOutFocus.ts'
import { useDesk, useValue } from '../state/DeskContext.ts'
import { AddByName } from '../ui/AddByName.tsx'
import { FieldGroup } from './FieldGroup.tsx'
import { initialOf } from './initialOf.ts'

interface Props {
  /** @example 'parties.norland.members' */
  path: string
  part: Part
  label: string
  isOptional: boolean
  /** The form of one of them. */
  formOf: (path: string, name: string) => ReactNode
}

export function EntryList({ path, part, label, isOptional, formOf }: Props) {
  const value = useValue(path)
  const setValue = useDesk((state) => state.setValue)
  const keys = keysOf(value)
  const isNamed = 'name' in part.fields
  const nameBox = useRef<HTMLInputElement>(null)
  const none = useRef<HTMLParagraphElement>(null)
  const [list, takingOut] = useTakeOutFocus(keys.length, isNamed ? nameBox : none)
  return (
    <FieldGroup path={path} label={label} isOptional={isOptional} hasLine={false}>
      {keys.length === 0 && (
        <p ref={none} tabIndex={-1} className="text-small text-soft">
          None yet.
        </p>
      )}
      <ul ref={list} className="flex flex-col gap-3">
        {keys.map((key, at) => (
          <li key={key} className="border-s-2 border-rule ps-3">
            {formOf(`${path}.${key}`, `${label} ${at + 1}`)}
            {part.noun !== 'a paragraph' && (
              <button
                type="button"
                className="link mt-2 text-small"
                aria-label={`Take out ${label} ${at + 1}`}
                onClick={() => {
                  takingOut(at)
                  setValue(`${path}.${key}`, undefined)
                }}
              >
                Take out
              </button>
            )}
          </li>
        ))}
      </ul>
      {isNamed && (
        <AddByName
          ref={nameBox}
          label={`Name of a new one under “${label}”`}
          isLabelHidden
          button="Add"
          onAdd={(name) => {
            setValue(`${path}.${idFrom(name, keys)}`, { ...initialOf(part), name })
          }}
        />
      )}
    </FieldGroup>
  )
}
