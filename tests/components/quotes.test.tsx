import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { kremlinTalks } from '../../src/stories/kremlin-talks.ts'
import { harbour } from '../fixtures/harbour.ts'
import { renderStory } from './renderStory.tsx'

const quotesIn = (container: HTMLElement[]) =>
  container.map((figure) => figure.querySelector('blockquote')?.textContent)

describe('the quotes', () => {
  test('are shown word for word, a fragment inside a sentence of ours', () => {
    const { view } = renderStory(harbour)
    expect(quotesIn(view('In their own words').getAllByRole('figure'))).toEqual([
      '“Ten hours in the dark is enough.”',
      'A decision now would be “too early”.',
    ])
  })

  test('say who is not quoted', () => {
    const { view } = renderStory(harbour)
    expect(
      view('In their own words').getByText(/Nobody from Brill is quoted\. Ole Brand is named, but not quoted\./),
    ).toBeVisible()
  })

  test('follow the lens, and say so', () => {
    const { view } = renderStory(kremlinTalks, '?view=quotes&party=ukraine')
    expect(quotesIn(view('In their own words').getAllByRole('figure'))).toEqual([
      'The chance to end the war is greater “now more than ever”.',
    ])
    expect(view('In their own words').getByText('1 of 8 shown.')).toBeVisible()
  })

  test('are narrowed to a sticking point', async () => {
    const { view, reader } = renderStory(kremlinTalks)
    await reader.selectOptions(
      view('In their own words').getByRole('combobox', { name: 'On sticking point' }),
      'Changes to the draft (2)',
    )
    expect(view('In their own words').getAllByRole('figure')).toHaveLength(2)
  })

  test('say who is silent where there is none, and come back', async () => {
    const { view, reader } = renderStory(kremlinTalks, '?view=quotes&party=europe&point=seat')
    expect(view('In their own words').queryAllByRole('figure')).toEqual([])
    expect(view('In their own words').getByText('Nobody from Europe is quoted on “Ukraine’s seat”.')).toBeVisible()
    await reader.click(view('In their own words').getByRole('button', { name: 'Show all quotes' }))
    expect(view('In their own words').getAllByRole('figure')).toHaveLength(8)
  })

  test('are not hidden by a row that is open in the matrix', () => {
    const { view } = renderStory(kremlinTalks, '?view=positions&point=territory')
    expect(view('In their own words').getAllByRole('figure')).toHaveLength(8)
  })

  test('are copied with their attribution and the address of their page', async () => {
    const { view, reader } = renderStory(kremlinTalks)
    await reader.click(view('In their own words').getByRole('button', { name: /by Donald Trump$/ }))
    expect(await navigator.clipboard.readText()).toBe(
      'Resolving the conflict is “a mess”. — Donald Trump, president of the United States, to his cabinet, as the Kremlin meeting went on\n' +
        'http://localhost:3000/quote/mess/',
    )
    expect(view('In their own words').getByRole('button', { name: /^Copied/ })).toBeVisible()
  })

  test('can be linked to, one by one', async () => {
    const { store, reader } = renderStory(kremlinTalks)
    await reader.click(screen.getByRole('link', { name: /^Link to “We have not .* by Yuri Ushakov$/ }))
    expect(store.getState()).toMatchObject({ view: 'quotes', quote: 'compromise' })
  })
})
