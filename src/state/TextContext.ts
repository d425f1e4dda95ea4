/** What the parts of the page that no choice changes are made of: the whole story, and every word. There is neither in the browser. */
import { createContext, useContext } from 'react'
import type { Words } from '../i18n/en/words.ts'
import type { Outline } from '../model/Outline.ts'
import type { Story } from '../model/Story.ts'

export interface Text {
  readonly story: Story
  readonly outline: Outline
  readonly words: Words
}

export const TextContext = createContext<Text | null>(null)

export function useText(): Text {
  const text = useContext(TextContext)
  if (!text)
    throw new Error('This component is made by the build alone. Render it inside <Still>, where a page is built.')
  return text
}
