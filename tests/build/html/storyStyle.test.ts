import { describe, expect, test } from 'vitest'
import { publisherStyle } from '../../../src/build/html/publisherStyle.ts'
import { storyStyle } from '../../../src/build/html/storyStyle.ts'
import { publisher } from '../../fixtures/gazette/publisher.ts'
import { harbour } from '../../fixtures/harbour.ts'

describe('the style of a story', () => {
  const style = storyStyle(harbour)

  test('turns a party soft while the lens is on others, and tints its column while it is on it', () => {
    expect(style).toContain(
      ':root[data-lens]:not([data-lens~="port"]) [data-party="port"]{--hue:var(--color-soft);--voice:var(--color-soft)}',
    )
    expect(style).toContain(
      ':root[data-lens~="port"] [data-party="port"]{--tint:color-mix(in srgb,var(--hue) 6%,transparent)',
    )
  })

  test('has each party’s two hues, and how many parties and sticking points there are', () => {
    expect(style).toMatch(/\[data-party="port"\][^{}]*\{--hue:light-dark\(#a3302a,#f08c80\)/)
    expect(style).toContain('--parties:3;--points:4')
  })

  test('has the length of the headline’s longest word, as far as letters get smaller for it', () => {
    const lengthIn = (headline: string) => /--longest-word:(\d+)/.exec(storyStyle({ ...harbour, headline }))?.[1]
    expect(lengthIn('Five hours, and no breakthrough')).toBe('12')
    expect(lengthIn('No deal yet')).toBe('11')
    expect(lengthIn('Donaudampfschifffahrtsgesellschaft streikt')).toBe('16')
    expect(lengthIn('Donau\u00ADdampf\u00ADschifffahrts\u00ADgesellschaft streikt')).toBe('12')
  })

  test('ends neither its rule nor its element, whatever a party is called', () => {
    const { port } = harbour.parties
    const style = storyStyle({ ...harbour, parties: { '"]{}</style>': port! } })
    expect(style).not.toContain('</style')
    expect(style).not.toContain('"]{}')
  })
})

describe('the style of a publisher', () => {
  const stacks = { serif: 'Ours, serif', sans: 'Arial, sans-serif' }
  const { paper, panel, ink, soft, rule } = publisher.colours
  const colours = { paper, panel, ink, soft, rule }

  test('has its colours for both themes, and its typefaces', () => {
    const white = { light: '#ffffff', dark: '#000000' }
    const style = publisherStyle({ ...publisher, colours: { ...colours, paper: white } }, stacks)
    expect(style).toContain('--color-paper:light-dark(#ffffff,#000000)')
    expect(style).toContain('--font-serif:Ours, serif')
  })

  test('has the ink as its accent, unless the newsroom has a colour of its own', () => {
    const accent = { light: '#aa0000', dark: '#ff8888' }
    expect(publisherStyle({ ...publisher, colours }, stacks)).toContain(
      `--color-accent:light-dark(${ink.light},${ink.dark})`,
    )
    expect(publisherStyle({ ...publisher, colours: { ...colours, accent } }, stacks)).toContain(
      '--color-accent:light-dark(#aa0000,#ff8888)',
    )
  })
})
