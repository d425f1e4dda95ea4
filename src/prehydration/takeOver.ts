/** What the reader did in the page before React had come. */
import type { View } from '../model/anchors.ts'
import type { Prehydration } from './Prehydration.ts'

export interface EarlyChoices extends Pick<Prehydration, 'presses' | 'messages' | 'land'> {
  /** The view that a link led the reader to; undefined where none did. */
  readonly view: View | undefined
  /** React, which was not there when they opened, has to be told. Of those that the address opened it knows. */
  readonly openFolds: readonly HTMLDetailsElement[]
  /** The address opened them, as React will once more, and the reader closed them. */
  readonly closedFolds: readonly HTMLDetailsElement[]
}

/** Takes over from the script in the head, which stops. */
export function takeOver(): EarlyChoices {
  const early = window.prehydration
  early?.stop()
  return {
    view: early?.viewsShown.at(-1),
    openFolds: [...document.querySelectorAll<HTMLDetailsElement>('details[open]:not([data-opened])')],
    closedFolds: [...document.querySelectorAll<HTMLDetailsElement>('details[data-opened]:not([open])')],
    presses: early?.presses ?? [],
    messages: early?.messages ?? [],
    land: early?.land ?? (() => undefined),
  }
}
