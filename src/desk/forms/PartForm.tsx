/**
 * The form of a part of the story, made from the list of its fields: those that it has and those that it needs, one below the other, and
 * a menu of what else it may have. A part inside it is a form inside this one.
 */
import { useLayoutEffect, useRef } from 'react'
import type { Part } from '../../article/schema/Part.ts'
import { standpoints } from '../../article/schema/standpoints.ts'
import { isRecord } from '../document/Written.ts'
import { useTakeOutFocus } from '../hooks/useTakeOutFocus.ts'
import { useArticle, useDesk, useValue } from '../state/DeskContext.ts'
import { useProblemsAt } from '../state/ProblemsContext.tsx'
import { AddField, type Addable } from './AddField.tsx'
import { EntryList } from './EntryList.tsx'
import { fieldForm } from './fieldForms.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { FieldRow } from './FieldRow.tsx'
import { companionsOf, initialField } from './initialOf.ts'
import { isOffered, isUsual, isWanted } from './relevance.ts'

interface Props {
  /** @example 'parties.norland'; empty for the story itself */
  path: string
  part: Part
  /** What it is called, for whoever hears the form. @example 'Norland' */
  name: string
  /** Only these fields, in this order. All where it is left out. */
  only?: readonly string[]
}

export function PartForm({ path, part, name, only }: Props) {
  const article = useArticle()
  const value = useValue(path)
  const setValues = useDesk((state) => state.setValues)
  const problems = useProblemsAt(path)
  const fields = isRecord(value) ? value : {}
  const names = only ?? Object.keys(part.fields)
  const at = (field: string) => (path === '' ? field : `${path}.${field}`)
  const isShown = (field: string) =>
    fields[field] !== undefined ||
    part.fields[field]?.isNeeded === true ||
    isWanted(article, part, fields, field, path) ||
    // What is told of a field has to lead to it.
    problems.some((one) => one.path === at(field))
  const shown = names.filter(isShown)
  const more = useRef<HTMLButtonElement>(null)
  const [, takingOut] = useTakeOutFocus(shown.length, more)
  const focused = useRef<Element>(null)
  useLayoutEffect(() => {
    if (focused.current?.isConnected !== false) return
    // Its field was taken out, and what had the focus went with it.
    focused.current = null
    takingOut(0)
  })
  const offered = names.filter((field) => !isShown(field) && isOffered(article, fields, field, path))
  const addable = offered.flatMap((field): Addable[] => {
    const rule = part.fields[field]
    const { label, kind } = fieldForm(part.noun, field, rule)
    if (!rule || kind === 'none') return []
    const add = () => {
      const added = companionsOf(field).flatMap((one) => {
        const its = part.fields[one]
        return its ? [[at(one), initialField(part.noun, one, its)] as const] : []
      })
      setValues(Object.fromEntries(added))
    }
    return [{ path: at(field), label, add }]
  })
  // What the desk has no field for is kept; the checks tell of it.
  const strangers = only ? [] : Object.keys(fields).filter((field) => !(field in part.fields))
  return (
    <div
      className="flex flex-col gap-4"
      onFocus={({ target }) => {
        focused.current = target
      }}
    >
      {shown.map((field) => (
        <OneField key={field} part={part} path={at(field)} name={field} />
      ))}
      {strangers.map((field) => (
        <p key={field} className="text-small text-soft">
          “{field}” is kept as it is: this desk does not know it.
        </p>
      ))}
      <AddField ref={more} to={name} fields={addable} />
    </div>
  )
}

function OneField({ part, path, name }: { part: Part; path: string; name: string }) {
  const field = part.fields[name]
  const { label, kind } = fieldForm(part.noun, name, field)
  const isOptional = !field?.isNeeded
  if (!field || kind === 'none') return null
  // These have one control for all that is in them.
  const isOneControl = kind === 'hue' || kind === 'about' || kind === 'on'
  if (!field.holds || isOneControl) {
    const isKept = part.noun === 'a position' && standpoints.some((one) => one === name)
    const isAlways = isUsual(part.noun, name)
    return <FieldRow path={path} part={part} isOptional={isOptional && !isKept && !isAlways} isUsual={isAlways} />
  }
  if ('eachOf' in field.holds) {
    const { eachOf } = field.holds
    return (
      <EntryList
        path={path}
        part={eachOf}
        label={label}
        isOptional={isOptional}
        formOf={(inner, its) => <PartForm path={inner} part={eachOf} name={its} />}
      />
    )
  }
  return (
    <FieldGroup path={path} label={label} isOptional={isOptional} hasLine>
      <PartForm path={path} part={field.holds} name={label} />
    </FieldGroup>
  )
}
