/** Hues that can be read on both papers, as docs/writing-a-story.md lists them: the first six go with each other. */
import type { Hue } from '../../article/schema/Party.ts'

export const palette: readonly (Hue & { readonly name: string })[] = [
  { name: 'blue', light: '#1f5aa6', dark: '#86b4f2' },
  { name: 'ochre', light: '#8a6200', dark: '#e8bd45' },
  { name: 'teal', light: '#0b6e63', dark: '#62c7b8' },
  { name: 'brick', light: '#a3302a', dark: '#f08c80' },
  { name: 'plum', light: '#541060', dark: '#f3ccf0' },
  { name: 'pine', light: '#143d1c', dark: '#4fae4a' },
  { name: 'violet', light: '#6b3fa0', dark: '#c4a3f0' },
  { name: 'magenta', light: '#a0306f', dark: '#f09ac8' },
  { name: 'moss', light: '#4a6b1a', dark: '#a9cf74' },
  { name: 'slate', light: '#4f5b68', dark: '#aab6c3' },
]
