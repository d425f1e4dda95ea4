/** An editor sees on the page where what is not written yet will stand. */
import { expect, test } from 'vitest'
import { drawable } from '../../../src/desk/preview/drawable.ts'
import { emptyArticle } from '../../../src/desk/state/Draft.ts'
import { Dateline } from '../../../src/ui/Dateline.tsx'
import { renderView } from '../../support/renderView.tsx'

test('A story that is only begun has a date line to be filled in', () => {
  const { container } = renderView(<Dateline />, { article: drawable(emptyArticle('new', 'en-GB')) })
  expect(container).toHaveTextContent('What happened, Place')
})
