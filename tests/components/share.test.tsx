import { screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { markQuote } from '../../src/state/transitions.ts'
import { quoteAnchor } from '../../src/model/anchors.ts'
import { harbour } from '../fixtures/harbour.ts'
import { renderStory } from './renderStory.tsx'

/** A device with a share sheet. */
function withSheet(answer: () => Promise<void>) {
  const share = vi.fn<(data: ShareData) => Promise<void>>(answer)
  Object.assign(navigator, { share, canShare: () => true })
  return share
}
afterEach(() => {
  for (const name of ['share', 'canShare']) Reflect.deleteProperty(navigator, name)
  document.head.innerHTML = ''
})

const share = () => screen.getByRole('button', { name: 'Share' })
const status = () => screen.getAllByRole('status')[0]
const copied = () => navigator.clipboard.readText()
const refused = () => Promise.reject(new DOMException('No.', 'NotAllowedError'))

describe('a reader who shares', () => {
  test('shares the story’s own address with what is on the screen', async () => {
    document.head.innerHTML = '<link rel="canonical" href="https://news.example/harbour-talks/">'
    const sheet = withSheet(() => Promise.resolve())
    const { reader } = renderStory(harbour, '?view=positions&party=port&utm_source=post')
    await reader.click(share())
    expect(sheet.mock.calls[0]?.[0].url).toBe('https://news.example/harbour-talks/?view=positions&party=port')
    expect(status()).toBeEmptyDOMElement()
  })

  test('gets the link copied where there is no share sheet, and is told', async () => {
    const { reader, apply } = renderStory(harbour)
    apply(markQuote('early', quoteAnchor('early', 'port')))
    await reader.click(share())
    expect(await copied()).toBe('http://localhost:3000/?view=quotes&quote=early#quotes-early')
    expect(status()).toHaveTextContent(/^Link copied\.$/)
    expect(screen.getAllByRole('button', { name: 'Copied' })).toHaveLength(1)
  })

  test('is told no more that it is copied once something else is on the screen', async () => {
    const { reader, apply } = renderStory(harbour)
    await reader.click(share())
    expect(status()).toHaveTextContent('Link copied.')
    apply((state) => ({ ...state, parties: ['port'] }))
    expect(status()).toBeEmptyDOMElement()
    expect(share()).toBeVisible()
  })

  test('gets it copied where the share sheet may not come up', async () => {
    withSheet(refused)
    const { reader } = renderStory(harbour, '?party=port')
    await reader.click(share())
    expect(await copied()).toBe('http://localhost:3000/?party=port')
  })

  test('who closes the share sheet finds nothing copied behind their back', async () => {
    withSheet(() => Promise.reject(new DOMException('Closed.', 'AbortError')))
    const { reader } = renderStory(harbour)
    await navigator.clipboard.writeText('mine')
    await reader.click(share())
    expect(await copied()).toBe('mine')
    expect(status()).toBeEmptyDOMElement()
  })

  test('finds the link selected where nothing else works', async () => {
    const { reader } = renderStory(harbour, '?party=port')
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(refused)
    await reader.click(share())
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', {
      name: 'Copying is not allowed here. This is the link:',
    })
    expect(field).toHaveFocus()
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('http://localhost:3000/?party=port')
  })
})
