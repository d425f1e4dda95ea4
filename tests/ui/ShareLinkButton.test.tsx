/** Sharing a link: with a share sheet, with the clipboard, and with neither. */
import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Shared } from '../../src/state/sharedLink.ts'
import { ShareLinkButton } from '../../src/ui/ShareLinkButton.tsx'
import { useStory } from '../../src/state/ExplainerContext.ts'
import { renderView } from '../support/renderView.tsx'
import type { Story } from '../../src/model/Story.ts'

const writeText = vi.fn<(text: string) => Promise<void>>()

function ShareOf({ what }: { what: (story: Story) => Shared }) {
  return <ShareLinkButton shared={what(useStory())} className="" />
}

const page = () => ({ kind: 'page' }) as const
const sandbank = (story: Story) => ({ kind: 'point', point: story.points[0]! }) as const
const useful = (story: Story) => ({ kind: 'quote', quote: story.quotes[0]! }) as const

beforeEach(() => {
  document.head.innerHTML = '<link rel="canonical" href="https://news.example/strait-talks/">'
})
afterEach(() => {
  document.head.innerHTML = ''
  vi.unstubAllGlobals()
  vi.useRealTimers()
  writeText.mockReset()
})

/** user-event brings a clipboard of its own, so ours comes after it. */
function share(what: (story: Story) => Shared, search = '') {
  const shown = renderView(<ShareOf what={what} />, { search })
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  return shown
}

describe('a reader shares', () => {
  test('the page as they see it, under its published address', async () => {
    const { reader } = share(page, '?party=norland,islands')
    await reader.click(screen.getByRole('button', { name: 'Share' }))
    expect(writeText).toHaveBeenCalledWith('https://news.example/strait-talks/?party=norland,islands')
    expect(screen.getByRole('button', { name: 'Link copied' })).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('Link copied')
  })

  test('a sticking point, through their lens', async () => {
    const { reader } = share(sandbank, '?party=norland&view=quotes&about=treaty')
    await reader.click(screen.getByRole('button', { name: 'Share: The sandbank' }))
    expect(writeText).toHaveBeenCalledWith(
      'https://news.example/strait-talks/?view=points&party=norland&point=sandbank',
    )
  })

  test('a quotation, by the link that has a preview of its own', async () => {
    const { reader } = share(useful, '?party=islands')
    await reader.click(screen.getByRole('button', { name: 'Share: “useful”, A speaker for Norland' }))
    expect(writeText).toHaveBeenCalledWith('https://news.example/strait-talks/quote/useful/')
  })

  test('with the share sheet of their device, where there is one', async () => {
    const { reader } = share(page)
    const sheet = vi.fn(() => Promise.resolve())
    vi.stubGlobal('navigator', { canShare: () => true, share: sheet, clipboard: { writeText } })
    await reader.click(screen.getByRole('button', { name: 'Share' }))
    expect(sheet).toHaveBeenCalledWith({ title: '', url: 'https://news.example/strait-talks/' })
    expect(writeText).not.toHaveBeenCalled()
    expect(screen.getByRole('button', { name: 'Share' })).toBeVisible()
  })
})

describe('where copying is not allowed', () => {
  test('the link stands there, selected, and follows what the reader does next', async () => {
    const { reader, store } = share(page)
    writeText.mockRejectedValue(new Error('NotAllowedError'))
    await reader.click(screen.getByRole('button', { name: 'Share' }))
    const link = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /not allowed here/ })
    expect(link).toHaveFocus()
    expect(link.selectionEnd).toBe(link.value.length)
    expect(link).toHaveValue('https://news.example/strait-talks/')
    act(() => {
      store.getState().toggleParty('norland')
    })
    expect(link).toHaveValue('https://news.example/strait-talks/?party=norland')
  })
})
