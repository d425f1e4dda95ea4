/**
 * What a newsroom says of itself, so that its pages bear its name and its look. `publisher.ts` is the one that the build uses.
 *
 * The article and the model know nothing of it: a story is the same whoever publishes it.
 */

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

/** One file of a typeface. Files of one weight may divide its letters among them, as a file for Cyrillic does. */
export interface FontFile {
  /**
   * From this folder, or from a package.
   * @example './fonts/our-serif-600.woff2'
   * @example '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'
   */
  readonly path: string
  /**
   * One weight, or the range that the pages use of a variable font. The pages use 400 and 600.
   * @example 600
   * @example [400, 600]
   */
  readonly weight: number | readonly [least: number, greatest: number]
}

/** A typeface that the pages bring along, cut by the build to the letters of the stories. */
export interface OwnFace {
  /** @example 'Source Serif 4' */
  readonly family: string
  readonly files: readonly [FontFile, ...FontFile[]]
  /** The licence that has to travel with the files, as a path like theirs. */
  readonly licence?: string
}

/** A typeface that is on the reader's device. */
export interface DeviceFace {
  /** A list of families, as CSS has it. */
  readonly stack: string
}

/** Drawn in the accent colour, as tall as it is wide. */
export interface Logo {
  /** @example '0 0 20 20' */
  readonly viewBox: string
  /** The data of one path, filled by the even-odd rule: what an inner shape covers is left out. */
  readonly path: string
}

/** Something that a newsroom explains about its work. */
export interface Policy {
  /** Its name is in `i18n/`, in each language. */
  readonly label: 'corrections' | 'howWeWork'
  /**
   * An address, or a place on the page itself.
   * @example 'https://news.example/corrections'
   */
  readonly href: string
}

export interface PublisherProfile {
  /** @example 'Sticking Points' */
  readonly name: string
  readonly logo: Logo
  /** Linked at the foot of each page, in this order. */
  readonly policies: readonly Policy[]
  readonly colours: Colours
  readonly faces: {
    /** Headlines, headings, questions and quotations. */
    readonly serif: OwnFace | DeviceFace
    /** Everything else. */
    readonly sans: OwnFace | DeviceFace
  }
}
