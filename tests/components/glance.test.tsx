import { screen } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diagramLines, nodeSpots } from '../../src/components/diagram.ts'
import { outlineOf } from '../../src/model/Outline.ts'
import { pairsOf } from '../../src/model/relations.ts'
import { storyOf } from '../../src/model/Story.ts'
import { kremlinTalks } from '../../src/stories/kremlin-talks.ts'
import { arbitraryArticle } from '../fixtures/arbitraryArticle.ts'
import { renderStory } from './renderStory.tsx'

describe('the relations diagram', () => {
  test('compares the two parties of the line that is picked', async () => {
    const { store, reader } = renderStory(kremlinTalks)
    const diagram = screen.getByRole('group', { name: 'How Russia, the United States, Ukraine and Europe relate' })
    const line = [...diagram.querySelectorAll('a')].find((link) => link.ariaLabel === 'Russia and Ukraine: 3 clashes')
    await reader.click(line!)
    expect(store.getState()).toMatchObject({ view: 'positions', parties: ['russia', 'ukraine'] })
  })

  test('follows the party of the node that is picked', async () => {
    const { store, reader } = renderStory(kremlinTalks)
    await reader.click(screen.getByRole('link', { name: 'Follow Europe' }))
    expect(store.getState()).toMatchObject({ view: 'glance', parties: ['europe'] })
  })

  test('has the same facts as a list', () => {
    const { view } = renderStory(kremlinTalks)
    const list = view('At a glance').getByText('The same as a list').closest('details')!
    expect([...list.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      'Russia and the United States: 1 agree',
      'Russia and Ukraine: 3 clashes',
      'Russia and Europe: 2 clashes',
      'The United States and Ukraine: 1 clash',
      'The United States and Europe: 1 partly',
      'Ukraine and Europe: 1 agree',
    ])
  })

  test('keeps nodes inside the drawing and apart, for two parties to eight', () => {
    for (let count = 2; count <= 8; count += 1) {
      const spots = nodeSpots(count)
      for (const { x, y } of spots) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(9)
        expect(Math.max(x, y)).toBeLessThanOrEqual(91)
      }
      expect(new Set(spots.map(({ x, y }) => `${x} ${y}`)).size).toBe(count)
    }
  })

  test('has a line for each pair, with its label on it', () => {
    fc.assert(
      fc.property(arbitraryArticle.map(storyOf).map(outlineOf), (outline) => {
        const pairs = pairsOf(outline)
        const lines = diagramLines(outline.parties, pairs, ({ counts }) =>
          counts.clash ? String(counts.clash) : undefined,
        )
        expect(lines.map(({ pair }) => pair)).toEqual(pairs)
        for (const { label, from, to, pair } of lines) {
          expect(label?.text).toBe(pair.counts.clash ? String(pair.counts.clash) : undefined)
          if (!label) continue
          const lengthBy = Math.hypot(label.x - from.x, label.y - from.y) + Math.hypot(label.x - to.x, label.y - to.y)
          expect(lengthBy).toBeCloseTo(Math.hypot(to.x - from.x, to.y - from.y), 0)
        }
      }),
    )
  })
})
