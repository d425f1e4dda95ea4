/**
 * What is wrong with a story, said so that an editor can mend it.
 *
 * The sentences are read in a terminal and at the desk. What stands in the file stands so in them: names of fields, ids and fixed words in
 * quotation marks, a reference as `source:paragraph`, a place as its path. By this the desk knows them, and writes what its forms call them.
 */
export interface Problem {
  /** A problem stops the build. A warning is worth a look. */
  readonly severity: 'problem' | 'warning'
  /** The story's slug, or `publisherName`, or `nameless`. */
  readonly story: string
  /** Where in the story, such as `parties.russia.hue.light`. */
  readonly path: string
  /** What stands there. */
  readonly value: string
  readonly why: string
  readonly mend: string
  /** The passage of a source that is most like what stands there. */
  readonly nearest?: string
  /** Where in the publisher it may be mended instead, such as `themes.evening.colours.panel`. */
  readonly orPath?: string
  /** File and line, where they are known: `src/stories/tea-talks.ts:120`. Two where either may be changed. */
  readonly at?: string
}

/** Stands in the place of a story's slug where a problem is the publisher's. */
export const publisherName = 'publisher'

/** Stands there where a story has no slug that can be read. `withLines` finds its file. */
export const nameless = 'a story without a “slug”'

/** A problem before it is told which story it is in. */
export type Finding = Omit<Problem, 'story'>

/** What stops the build. */
export const problem = (path: string, value: string, why: string, mend: string): Finding => ({
  severity: 'problem',
  path,
  value,
  why,
  mend,
})

/** Words of the file in a sentence. @example quoted(['said', 'told']) // '“said”, “told”' */
export const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ')

/**
 * The path as somebody reads it. Lists count from 0, and only of a paragraph could that be taken for its number.
 *
 * @example placeOf('sources.article.paragraphs.2.gist') // 'sources.article.paragraphs.2.gist (entry 3 of “paragraphs”)'
 */
export function placeOf({ path }: Pick<Problem, 'path'>): string {
  const at = /\.paragraphs\.(\d+)(?:\.|$)/.exec(path)?.[1]
  return at === undefined ? path : `${path} (entry ${Number(at) + 1} of “paragraphs”)`
}

/** A problem as a few lines of plain text, for a terminal. */
export function describeProblem(told: Problem): string {
  const { severity, story, value, why, mend, nearest, at } = told
  const lines = [
    `${severity}: ${story}: ${placeOf(told)} is ${JSON.stringify(value)}`,
    `  why:  ${why}`,
    `  mend: ${mend}`,
  ]
  if (nearest !== undefined) lines.push(`  near: ${nearest}`)
  if (at !== undefined) lines.push(`  at:   ${at}`)
  return lines.join('\n')
}
