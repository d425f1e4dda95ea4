/** A line for a date, which may be typed as people write one. It becomes what a story has when the editor leaves the line. */
import type { ComponentProps } from 'react'
import { useArticle } from '../../state/DeskContext.ts'
import { dateFrom } from './dateFrom.ts'

interface Props extends Omit<ComponentProps<'input'>, 'value' | 'onChange'> {
  value: string
  onChange: (date: string) => void
}

export function DateInput({ value, onChange, ...rest }: Props) {
  const { lang } = useArticle()
  return (
    <input
      {...rest}
      className="field w-40"
      value={value}
      placeholder="14 May 2031"
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value.trimStart())
      }}
      onBlur={() => {
        const date = dateFrom(value, lang) ?? value.trim()
        if (date !== value) onChange(date)
      }}
    />
  )
}
