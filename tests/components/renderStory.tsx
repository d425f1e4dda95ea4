/** Renders a story as a reader meets it, with the state that an address gives it. */
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Article } from '../../src/article/schema/Article.ts'
import { Explainer } from '../../src/components/Explainer.tsx'
import { outlineOf } from '../../src/model/Outline.ts'
import { storyOf } from '../../src/model/Story.ts'
import { wordsFor } from '../../src/i18n/wordsFor.ts'
import { parseAddress } from '../../src/state/address.ts'
import { createExplainerStore } from '../../src/state/createExplainerStore.ts'
import { TextContext } from '../../src/state/TextContext.ts'
import type { Transition } from '../../src/state/transitions.ts'

export function renderStory(article: Article, search = '') {
  const story = storyOf(article)
  const outline = outlineOf(story)
  const words = wordsFor(story.lang)
  const store = createExplainerStore()
  store.setState(parseAddress({ search, hash: '' }, outline, false))
  render(
    <TextContext value={{ story, outline, words }}>
      <Explainer explainer={{ outline, words, store }} />
    </TextContext>,
  )
  const view = (name: string) => within(screen.getByRole('region', { name }))
  const row = (question: string) => {
    const header = screen.getByRole('rowheader', { name: new RegExp(`^${question.replace('?', '\\?')}`) })
    return within(header.closest('tr') as HTMLElement)
  }
  const apply = (step: Transition) => {
    act(() => {
      store.setState(step)
    })
  }
  return { store, view, row, apply, reader: userEvent.setup() }
}
