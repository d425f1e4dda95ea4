/** Whose pages these are. A newsroom changes this file, and puts its logo and its font files beside it: docs/branding.md. */
import type { PublisherProfile } from './PublisherProfile.ts'
import type { FontFile } from './Typeface.ts'

/** The letters of a Latin text are all in the first file. The others are read only for a story that needs their letters. */
const serifFile = (letters: string): FontFile => ({
  path: `@fontsource-variable/source-serif-4/files/source-serif-4-${letters}-wght-normal.woff2`,
  weight: [400, 600],
})

export const publisher: PublisherProfile = {
  name: 'Sticking Points',
  lang: 'en-GB',
  logo: {
    viewBox: '0 0 20 20',
    // A sheet with three lines of text.
    path: 'M2 0h16a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2zM6 3.9h8v2.2H6zM6 8.9h6v2.2H6zM6 13.9h8v2.2H6z',
  },
  policies: [
    { label: 'corrections', href: '#sources-updates' },
    { label: 'howWeWork', href: '#sources-made' },
  ],
  colours: {
    paper: { light: '#fffdf9', dark: '#14161a' },
    panel: { light: '#f6f2ea', dark: '#1e2127' },
    ink: { light: '#17181b', dark: '#eceae5' },
    soft: { light: '#5b5a57', dark: '#a9a8a3' },
    rule: { light: '#ddd7cb', dark: '#363a41' },
  },
  faces: {
    serif: {
      family: 'Source Serif 4',
      files: [
        serifFile('latin'),
        serifFile('latin-ext'),
        serifFile('vietnamese'),
        serifFile('cyrillic'),
        serifFile('cyrillic-ext'),
        serifFile('greek'),
      ],
      licence: '@fontsource-variable/source-serif-4/LICENSE',
    },
    // Not `system-ui` nor `sans-serif` alone: on Linux either may be a face half as wide again.
    sans: { stack: "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif" },
  },
}
