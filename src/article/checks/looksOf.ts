/**
 * A publisher's colours as readers see them together: light, dark, and each theme of the publisher's own. `checkPalette` and
 * `checkColours` go through all of them.
 */
import type { Hue } from '../schema/Party.ts'

/** A publisher's colours and themes, by the names that `src/publisher/publisher.ts` gives them. */
export interface Palette {
  readonly colours: {
    readonly paper: Hue
    readonly panel: Hue
    readonly ink: Hue
    readonly soft: Hue
    readonly rule: Hue
    /** Rules, logo and the current view. Left out, it is the ink. */
    readonly accent?: Hue
  }
  /** What a theme leaves out is that of its scheme. */
  readonly themes?: Readonly<Record<string, PaletteTheme>>
}

interface PaletteTheme {
  readonly scheme: Scheme
  readonly colours: Readonly<Partial<Record<ColourName, string>>>
}

export const schemes = ['light', 'dark'] as const
type Scheme = (typeof schemes)[number]
type ColourName = keyof Palette['colours']

/** The colours of one theme. */
export interface Look {
  /** `'light'`, `'dark'`, or a name of the publisher's. */
  readonly theme: string
  /** Which of a party's two hues it has. */
  readonly scheme: Scheme
  readonly colours: Readonly<Record<Exclude<ColourName, 'accent'>, string>> & { readonly accent?: string }
  /** Where the publisher writes a colour of it: `colours.ink.light`, `themes.evening.colours.ink`. */
  readonly pathOf: (name: string) => string
  /** Whether it says the colour itself, and does not take that of its scheme. */
  readonly isOwn: (name: string) => boolean
}

export function looksOf({ colours, themes = {} }: Palette): Look[] {
  const of = (scheme: Scheme): Look['colours'] => {
    const { paper, panel, ink, soft, rule, accent } = colours
    const whole = {
      paper: paper[scheme],
      panel: panel[scheme],
      ink: ink[scheme],
      soft: soft[scheme],
      rule: rule[scheme],
    }
    return accent ? { ...whole, accent: accent[scheme] } : whole
  }
  return [
    ...schemes.map((scheme): Look => ({
      theme: scheme,
      scheme,
      colours: of(scheme),
      pathOf: (name) => `colours.${name}.${scheme}`,
      isOwn: () => true,
    })),
    ...Object.entries(themes).map(([theme, { scheme, colours: own }]): Look => ({
      theme,
      scheme,
      colours: { ...of(scheme), ...own },
      pathOf: (name) => (Object.hasOwn(own, name) ? `themes.${theme}.colours.${name}` : `colours.${name}.${scheme}`),
      isOwn: (name) => Object.hasOwn(own, name),
    })),
  ]
}
