/** The page itself, live: as wide as a phone or as the pane, down the page or as a card, light or dark. */
import { useEffect, useRef, useState } from 'react'
import { useArticle, useDesk } from '../state/DeskContext.ts'
import { afterPause, createPatience } from '../state/patience.ts'
import { drawable } from './drawable.ts'

const widths = [
  ['phone', 'Phone'],
  ['desk', 'Wide'],
] as const
const layouts = [
  ['page', 'Page'],
  ['card', 'Card'],
] as const
const themes = [
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const

/** Letters come faster than a page should be drawn, in ms. */
const pause = 350

export function PreviewPane() {
  const article = useArticle()
  const entry = useDesk((state) => state.open)
  const frame = useRef<HTMLIFrameElement>(null)
  const [patience] = useState(() => createPatience(pause))
  const [isReady, setIsReady] = useState(false)
  const [width, setWidth] = useState<(typeof widths)[number][0]>('phone')
  const [layout, setLayout] = useState<(typeof layouts)[number][0]>('page')
  const [theme, setTheme] = useState<(typeof themes)[number][0]>('light')
  useEffect(() => {
    if (!isReady) return undefined
    return afterPause(patience, () => {
      frame.current?.contentWindow?.showStory?.({ article: drawable(article), layout, theme, entry })
    })
  }, [article, layout, theme, entry, isReady, patience])
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="flex flex-wrap gap-x-4 gap-y-1 border-b border-rule px-3 py-1.5">
        <Choice label="Width" value={width} options={widths} onChange={setWidth} />
        <Choice label="Layout" value={layout} options={layouts} onChange={setLayout} />
        <Choice label="Theme" value={theme} options={themes} onChange={setTheme} />
      </div>
      <div
        className="min-h-0 flex-1 overflow-x-auto bg-panel"
        // The wide page may be wider than its place, which the keyboard has to scroll then.
        tabIndex={width === 'desk' ? 0 : undefined}
        role={width === 'desk' ? 'region' : undefined}
        aria-label={width === 'desk' ? 'The wide page' : undefined}
      >
        <iframe
          ref={frame}
          title="The page as readers get it"
          src="./preview.html"
          className={
            width === 'phone'
              ? 'mx-auto block h-full w-[375px] one-column:max-w-full'
              : 'block h-full w-full min-w-[960px]'
          }
          onLoad={() => {
            setIsReady(true)
          }}
        />
      </div>
    </div>
  )
}

interface ChoiceProps<Value extends string> {
  label: string
  value: Value
  options: readonly (readonly [Value, string])[]
  onChange: (value: Value) => void
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <div role="radiogroup" aria-label={label} className="flex gap-3 text-small">
      {options.map(([one, name]) => (
        <label key={one} className="flex items-center gap-1">
          <input
            type="radio"
            name={label}
            checked={one === value}
            onChange={() => {
              onChange(one)
            }}
          />
          {name}
        </label>
      ))}
    </div>
  )
}
