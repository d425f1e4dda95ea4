/** What a sticking point asks: for or against, a choice, or an amount. Buttons, as radio buttons would change it with each arrow key. */
import { type Asked, asked } from '../../article/schema/standpoints.ts'
import { keysOf } from '../document/Written.ts'
import { useArticle, useDesk, useValue } from '../state/DeskContext.ts'
import { askedAnew } from './askedAnew.ts'

/** @param path `points.draft` */
export function WhatIsAsked({ path }: { path: string }) {
  const article = useArticle()
  const setValues = useDesk((state) => state.setValues)
  const goTo = useDesk((state) => state.goTo)
  const count = keysOf(useValue(`${path}.positions`)).length
  const point = article.points[path.split('.')[1] ?? '']
  if (!point) return null
  return (
    <div role="group" aria-label="What is asked" className="flex flex-wrap items-center gap-2">
      <span aria-hidden className="text-small font-strong">
        What is asked
      </span>
      {asked.map((one) => (
        <button
          key={one}
          type="button"
          className="btn aria-pressed:border-ink aria-pressed:bg-panel aria-pressed:font-strong"
          aria-pressed={point[one] !== undefined}
          onClick={() => {
            if (point[one] !== undefined) return
            setValues(askedAnew(article, path, one))
            goTo(path, one === 'amount' ? `${path}.amount.of` : `${path}.${one}`)
          }}
        >
          {names[one]}
        </button>
      ))}
      {count > 0 && (
        <p className="basis-full text-small text-soft">
          Where it asks something else, {count === 1 ? 'its position has' : `its ${count} positions have`} to be given
          anew.
        </p>
      )}
    </div>
  )
}

const names: Readonly<Record<Asked, string>> = {
  proposition: 'For or against',
  options: 'A choice among several',
  amount: 'An amount or a year',
}
