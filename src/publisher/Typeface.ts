/** The typefaces of a newsroom's pages: files that the pages bring along, or what is on the reader's device. */

export interface Faces {
  /** Headlines, headings, questions and quotations. */
  readonly serif: OwnFace | DeviceFace
  /** Everything else. */
  readonly sans: OwnFace | DeviceFace
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
  /** The licence, which the build publishes beside the files: a text file, as a path like theirs. Without one the build refuses the files. */
  readonly licence?: string
}

/** A typeface that is on the reader's device. */
export interface DeviceFace {
  /** A list of families, as CSS has it. */
  readonly stack: string
}
