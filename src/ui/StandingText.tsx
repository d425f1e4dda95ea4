/**
 * What a party chooses or how much it names, in as few letters as stand in a cell: "B", "40%", "2030–2035". In a narrow column the unit
 * and the end of a range go on a line of their own.
 */
import { Fragment } from 'react'
import { optionsOf, rangeOf } from '../model/standing.ts'
import type { Stand, StickingPoint } from '../model/Story.ts'
import { useWords } from '../state/ExplainerContext.ts'

interface Props {
  point: StickingPoint
  stand: Stand
  /** Size and place, as utilities: `'text-small'`. */
  className?: string
}

export function StandingText({ point, stand: { position }, className = '' }: Props) {
  const { standing } = useWords()
  if (!position) return null
  const range = rangeOf(position)
  const text = range
    ? standing.shortAmount(range, point.amount)
    : optionsOf(point, position)
        .map(({ short }) => short)
        .join('/')
  return (
    <b className={className}>
      {text.split(/(?<=[\u202f–/])/).map((part, at) => (
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </b>
  )
}
