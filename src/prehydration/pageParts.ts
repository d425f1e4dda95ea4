/** What the build put into the page for React to take over, and what the reader did in it before React had come. */
import type { View } from '../model/anchors.ts'
import type { Prehydration } from './Prehydration.ts'

interface PageParts {
  /** The element that the explainer was rendered into. */
  readonly root: HTMLElement
  /** The story, as JSON. */
  readonly json: string
}

/** @throws if this page has no explainer in it */
export function pageParts(): PageParts {
  const root = document.getElementById('explainer')
  const data = document.getElementById('article')
  if (!root || !data) throw new Error('The page has no explainer in it: #explainer and #article are missing.')
  return { root, json: data.textContent }
}

export interface EarlyChoices {
  /** The view that a link led the reader to; undefined where none did. */
  readonly view: View | undefined
  /** The sticking points whose details were opened. */
  readonly openPoints: readonly string[]
  readonly presses: Prehydration['presses']
  readonly messages: Prehydration['messages']
  readonly land: Prehydration['land']
}

/** Takes over from the script in the head, which stops. */
export function takeOver(): EarlyChoices {
  const early = window.prehydration
  early?.stop()
  const open = [...document.querySelectorAll<HTMLElement>('details[data-point][open]')]
  return {
    view: early?.viewsShown.at(-1),
    openPoints: open.flatMap(({ dataset }) => dataset.point ?? []),
    presses: early?.presses ?? [],
    messages: early?.messages ?? [],
    land: early?.land ?? (() => undefined),
  }
}
