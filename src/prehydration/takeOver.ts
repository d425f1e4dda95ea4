/** What the reader did in the page before React had come. */
import type { View } from '../model/anchors.ts'
import type { Prehydration } from './Prehydration.ts'

export interface EarlyChoices extends Pick<Prehydration, 'presses' | 'messages' | 'land'> {
  /** The view that a link led the reader to; undefined where none did. */
  readonly view: View | undefined
  /** The sticking points whose details were opened. */
  readonly openPoints: readonly string[]
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
