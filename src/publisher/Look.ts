/** How a newsroom's pages look: colours, themes, corners and rules. */

/** A colour for each theme, as `#rrggbb`. */
export interface ThemedColour {
  readonly light: string
  readonly dark: string
}

/** The pages' colours. Parties' hues are the story's, and the checks hold them against `paper` and `panel`. */
export interface Colours {
  /** What everything stands on. */
  readonly paper: ThemedColour
  /** What sets something apart on the paper. */
  readonly panel: ThemedColour
  /** Text, marks and strong rules. */
  readonly ink: ThemedColour
  /** Text of less weight. It must be readable on paper and panel, 4.5:1. */
  readonly soft: ThemedColour
  /** Hairlines. */
  readonly rule: ThemedColour
  /** The newsroom's own colour: top rules, logo and current view. Left out, it is the ink. */
  readonly accent?: ThemedColour
}

/** A theme of the publisher's own. */
export interface NamedTheme {
  /** What the embed panel calls it, in the publisher's language: `'Evening edition'`. */
  readonly label: string
  /** Which of the two it is like: it has the parties' hues of that theme, its logo, and what `colours` leaves out. */
  readonly scheme: 'light' | 'dark'
  /** As `#rrggbb`: `{ paper: '#fff1e5', accent: '#990f3d' }` */
  readonly colours: Readonly<Partial<Record<keyof Colours, string>>>
}

/** How the rule above the page may be drawn. */
export const ruleStyles = ['solid', 'double', 'dotted'] as const

/** Corners and rules. */
export interface Shape {
  /** Of tags, badges and fields, in px; 0 for sharp ones. Left out, it is 3. */
  readonly corner?: number
  /** Above the page and above its foot. Left out, it is solid and 4 px. */
  readonly topRule?: {
    /** px. A double one needs 3 at least. */
    readonly width: number
    readonly style: (typeof ruleStyles)[number]
  }
}
