/** Renders part of a page as a reader meets it: with its story, its words, and the state that an address gives it. */
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import type { PublishedArticle } from '../../src/model/KeptVersions.ts'
import { parseAddress } from '../../src/state/address.ts'
import { wordsFor } from '../../src/i18n/wordsFor.ts'
import { createExplainer, knownIdsOf } from '../../src/state/createExplainer.ts'
import { ExplainerContext } from '../../src/state/ExplainerContext.ts'
import { strait } from '../fixtures/strait.ts'
import { Announcer } from '../../src/ui/Announcer.tsx'

interface Given {
  article?: PublishedArticle
  /** `'?party=norland'` */
  search?: string
}

export function renderView(view: ReactNode, { article = strait, search = '' }: Given = {}) {
  const explainer = createExplainer(article, wordsFor(article.lang))
  const { store, story } = explainer
  store.setState(parseAddress({ search, hash: '' }, knownIdsOf(story), false))
  const { container } = render(
    <ExplainerContext value={explainer}>
      <Announcer>{view}</Announcer>
    </ExplainerContext>,
  )
  return { story, store, container, reader: userEvent.setup() }
}
