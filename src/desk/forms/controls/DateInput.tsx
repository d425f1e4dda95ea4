/** A line for a date, which may be typed as people write one. The story gets it as soon as it reads as a date; until then, what was typed. */
import { type Ref, useState } from 'react'
import { isDate } from '../../../article/schema/isDate.ts'
import { useArticle } from '../../state/DeskContext.ts'
import { dateFrom } from './dateFrom.ts'

interface Props {
  ref?: Ref<HTMLInputElement>
  id?: string
  /** `'2031-05-14'`, or what was typed and is no date */
  value: string
  /** Of the element that tells what is wrong with it. */
  describedBy?: string | undefined
  isInvalid?: boolean
  onChange: (date: string) => void
}

export function DateInput({ ref, id, value, describedBy, isInvalid = false, onChange }: Props) {
  const { lang } = useArticle()
  // What the editor types stands as it is until they leave the line.
  const [typed, setTyped] = useState<string>()
  const read = (text: string) => dateFrom(text, lang) ?? text.trim()
  return (
    <input
      ref={ref}
      id={id}
      className="field w-40"
      value={typed !== undefined && read(typed) === value ? typed : value}
      placeholder="14 May 2031"
      aria-describedby={describedBy}
      aria-invalid={isInvalid || (value !== '' && !isDate(value))}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        onChange(read(currentTarget.value))
      }}
      onBlur={() => {
        setTyped(undefined)
      }}
    />
  )
}
