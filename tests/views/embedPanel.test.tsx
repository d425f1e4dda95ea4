/** A newsroom makes the code that puts the explainer into its own page. */
import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Article } from '../../src/article/schema/Article.ts'
import { strait } from '../fixtures/strait.ts'
import { ShareAndEmbed } from '../../src/views/glance/ShareAndEmbed.tsx'
import { renderView } from '../support/renderView.tsx'

/** What a frame in the page tells it; jsdom does not load the explainer into a frame. */
function tell(frame: HTMLIFrameElement, message: object) {
  const event = new MessageEvent('message', { data: { version: 1, ...message } })
  Object.defineProperty(event, 'source', { value: frame.contentWindow })
  act(() => {
    window.dispatchEvent(event)
  })
}

/** The frames that nobody sees, of which the panel asks their heights at one width after the other. */
function answerInHiddenFrame(heightAt: (width: number) => number) {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('body > [aria-hidden] > iframe'))
    answerIn(frame, heightAt)
  return vi.waitFor(() => {
    expect(codeField().value).toMatch(/^<div/)
  })
}

function answerIn(frame: HTMLIFrameElement, heightAt: (width: number) => number) {
  const answer = () => {
    const width = parseFloat(frame.style.width)
    tell(frame, { type: 'sticking-points:height', width, height: heightAt(width) })
  }
  vi.spyOn(frame.contentWindow!, 'postMessage').mockImplementation(() => {
    queueMicrotask(answer)
  })
  answer()
  tell(frame, { type: 'sticking-points:state', view: 'glance', party: [], point: null, quote: null })
}

const embedButton = () => screen.getByRole('button', { name: 'Embed' })
const panel = () => within(screen.getByRole('group', { name: 'Embed this explainer' }))
const codeField = () => panel().getByLabelText<HTMLTextAreaElement>('Embed code')
// By role, jsdom takes seconds where many options have to be named first.
const choose = (name: string) => panel().getByLabelText<HTMLSelectElement>(name)
const optionsOf = (name: string) =>
  within(choose(name))
    .getAllByRole('option')
    .map(({ textContent }) => textContent)

async function openPanel(search = '', article: Article = strait) {
  const shown = renderView(<ShareAndEmbed />, { article, search })
  await shown.reader.click(embedButton())
  return shown
}

beforeEach(() => {
  document.head.innerHTML = '<link rel="canonical" href="https://news.example/explainers/strait-talks/">'
})
afterEach(() => {
  document.head.innerHTML = ''
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('the embed panel', () => {
  test('opens in the flow under its button and leaves the focus there, and no frame stays when it closes', async () => {
    const { reader } = renderView(<ShareAndEmbed />)
    expect(embedButton()).toHaveAttribute('aria-expanded', 'false')
    expect(document.querySelector('iframe')).toBeNull()
    await reader.click(embedButton())
    expect(embedButton()).toHaveAttribute('aria-expanded', 'true')
    expect(embedButton()).toHaveFocus()
    expect(screen.queryByRole('dialog')).toBeNull()
    await reader.click(embedButton())
    expect(screen.queryByRole('group', { name: 'Embed this explainer' })).toBeNull()
    expect(document.querySelector('iframe')).toBeNull()
  })

  test('begins with what the reader looks at, and with no look that is only this reader’s', async () => {
    await openPanel('?party=league,norland&view=quotes&theme=dark&font=system&layout=page')
    await answerInHiddenFrame(() => 900)
    expect(codeField().value).toContain(
      'src="https://news.example/explainers/strait-talks/?view=quotes&amp;party=league,norland&amp;theme=light"',
    )
    expect(codeField().value).toContain(
      'title="Explainer: Six hours at the lighthouse, and no treaty (Quotes, Norland, Harbour League)"',
    )
    expect(choose('Lens')).toHaveDisplayValue('Norland and Harbour League')
  })

  test('asks for light, for most articles are, and names nothing else in a card’s address that it would be without', async () => {
    await openPanel()
    await answerInHiddenFrame(() => 900)
    expect(codeField().value).toContain('src="https://news.example/explainers/strait-talks/?theme=light"')
  })

  test('follows each choice', async () => {
    const { reader } = await openPanel()
    for (const [name, value] of [
      ['Opens on', 'Sticking points'],
      ['Colours', 'Dark'],
      ['Typeface', 'The reader’s system font'],
      ['Lens', 'Islands'],
      ['Code', 'iframe alone'],
    ] as const) {
      await reader.selectOptions(choose(name), value)
    }
    const address = '?view=points&party=islands&theme=dark&font=system'
    expect(panel().getByTitle<HTMLIFrameElement>('Preview').src).toContain(address)
    await answerInHiddenFrame(() => 900)
    expect(codeField().value).toContain(address.replaceAll('&', '&amp;'))
    expect(codeField().value).not.toContain('<script')
    expect(panel().getByText("frame-src https://news.example; style-src-attr 'unsafe-inline'")).toBeVisible()
  })

  test('writes a link for a page that strips iframes', async () => {
    const { reader } = await openPanel()
    await answerInHiddenFrame(() => 900)
    await reader.selectOptions(choose('Code'), 'Link that becomes an iframe')
    expect(codeField().value).toMatch(
      /<a class="sticking-points" .*<script async src="https:\/\/news\.example\/explainers\/embed\.js">/s,
    )
    expect(panel().getByText(/; script-src https:\/\/news\.example\/explainers\/embed\.js$/)).toBeVisible()
  })

  test('writes a React component', async () => {
    const { reader } = await openPanel('?view=quotes')
    await answerInHiddenFrame(() => 900)
    await reader.selectOptions(choose('Code'), 'React component (JSX)')
    expect(codeField().value).toMatch(/^'use client'.*export function Explainer\(\) .*view=quotes&amp;theme=light"/s)
  })

  const teaser = `<p><strong>${strait.headline}</strong><br>${strait.standfirst.text}</p>
<p><a href="https://news.example/explainers/strait-talks/?view=quotes&amp;party=norland">Open the explainer</a></p>`

  test('writes text and link for feeds and newsletters, without waiting for a frame', async () => {
    const { reader } = await openPanel('?view=quotes&party=norland')
    await reader.selectOptions(choose('Code'), 'Text and link')
    expect(codeField().value).toBe(teaser)
    expect(panel().queryByTitle('Preview')).toBeNull()
    expect(panel().queryByText(/Content-Security-Policy/)).toBeNull()
  })

  test('puts the explainer’s picture before them where it has one', async () => {
    document.head.innerHTML +=
      '<meta property="og:image" content="https://news.example/explainers/strait-talks/card.png?01234567"><meta property="og:image:alt" content="A grid">'
    const { reader } = await openPanel('?view=quotes&party=norland')
    await reader.selectOptions(choose('Code'), 'Picture, text and link')
    expect(codeField().value).toMatch(
      /^<p><a href="[^"]*"><img src="https:\/\/news\.example\/explainers\/strait-talks\/card\.png\?01234567" alt="A grid"/,
    )
    expect(codeField().value.endsWith(teaser)).toBe(true)
  })

  test('asks of a whole page no view to open on, for it shows all of them', async () => {
    const { reader } = await openPanel('?view=quotes')
    await reader.selectOptions(choose('Shape'), 'Whole page')
    expect(panel().queryByLabelText('Opens on')).toBeNull()
    await answerInHiddenFrame(() => 4000)
    expect(codeField().value).toContain('strait-talks/?layout=page&amp;theme=light"')
    expect(codeField().value).toContain('title="Explainer: Six hours at the lighthouse, and no treaty"')
  })

  test('offers only the views that the story has', async () => {
    await openPanel('', { ...strait, timeline: [] })
    expect(optionsOf('Opens on')).toEqual([
      'At a glance',
      'Who wants what',
      'Sticking points',
      'Quotes',
      'Unknown',
      'Sources',
    ])
  })

  test('gives the code only once the frame is measured, in columns of many widths', async () => {
    await openPanel()
    expect(codeField()).toHaveValue('Measuring the frame…')
    expect(panel().getByRole('button', { name: 'Copy code' })).toBeDisabled()
    await answerInHiddenFrame((width) => (width < 600 ? 1490 : 1190))
    expect(codeField().value).toContain('height:calc(1200px + clamp(0px,(600px - 100cqw)*9999,300px))')
    expect(document.querySelector('body > [aria-hidden] > iframe')).toBeNull()
  })

  test('makes an iframe alone high enough for the wider letters of other readers, and no other form', async () => {
    const { reader } = await openPanel()
    await answerInHiddenFrame(() => 900)
    expect(codeField().value).toContain('height="910"')
    await reader.selectOptions(choose('Code'), 'iframe alone')
    expect(codeField()).toHaveValue('Measuring the frame…')
    await answerInHiddenFrame(() => 1000)
    expect(codeField().value).toContain('height="1010"')
    await reader.selectOptions(choose('Code'), 'Link that becomes an iframe')
    expect(codeField().value).toContain('calc(910px)')
  })

  test('gives the code all the same where no frame comes to be measured', () => {
    vi.useFakeTimers()
    renderView(<ShareAndEmbed />)
    fireEvent.click(embedButton())
    act(() => {
      vi.advanceTimersByTime(30_000)
    })
    expect(codeField().value).toContain('height="1200"')
    vi.useRealTimers()
  })

  test('makes the preview as high as its frame says, and listens to no other frame', async () => {
    await openPanel()
    const preview = panel().getByTitle<HTMLIFrameElement>('Preview')
    tell(document.querySelector<HTMLIFrameElement>('body > [aria-hidden] > iframe')!, {
      type: 'sticking-points:height',
      width: 280,
      height: 1500,
    })
    expect(preview).not.toHaveAttribute('height', '1500')
    tell(preview, { type: 'sticking-points:height', width: 343, height: 1400 })
    expect(preview).toHaveAttribute('height', '1400')
  })

  test('copies the code, and says so', async () => {
    const { reader } = await openPanel()
    await answerInHiddenFrame(() => 900)
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve())
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    await reader.click(panel().getByRole('button', { name: 'Copy code' }))
    expect(writeText).toHaveBeenCalledWith(codeField().value)
    expect(panel().getByRole('button', { name: 'Copied' })).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('Copied')
  })

  test('selects the code where it can’t be copied', async () => {
    const { reader } = await openPanel()
    await answerInHiddenFrame(() => 900)
    vi.stubGlobal('navigator', {})
    await reader.click(panel().getByRole('button', { name: 'Copy code' }))
    expect(panel().getByText(/The code is selected/)).toBeVisible()
    const { selectionStart, selectionEnd, value } = codeField()
    expect(codeField()).toHaveFocus()
    expect([selectionStart, selectionEnd]).toEqual([0, value.length])
  })
})
