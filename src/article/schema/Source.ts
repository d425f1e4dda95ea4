/** What a story rests on: its sources, their paragraphs, and the references to them. */

/** Which part of its source a paragraph is; a body paragraph where it is left out. */
export const paragraphParts = ['headline', 'standfirst', 'caption', 'summary'] as const

export type ParagraphPart = (typeof paragraphParts)[number]

export interface Paragraph<ParagraphId extends string = string> {
  /** As a citation names it: `4`, `H`, `B2`. */
  readonly id: ParagraphId
  readonly part?: ParagraphPart
  /** What it says, in our own words. */
  readonly gist: string
}

export const sourceKinds = ['article', 'statement', 'transcript', 'document'] as const

export type SourceKind = (typeof sourceKinds)[number]

export interface Source<ParagraphId extends string = string> {
  /** What to call it. A source without a citable title gets a description. */
  readonly title: string
  readonly kind: SourceKind
  /** Who published it, if that is known. */
  readonly publisher?: string
  /** Where it can be read, as an absolute address, if that is known. */
  readonly url?: string
  /** When it was published, if that is known. */
  readonly published?: string
  readonly paragraphs: readonly Paragraph<ParagraphId>[]
}

/** Each source id with the ids of its paragraphs. */
export type SourceIds = Readonly<Record<string, string>>

/** Every reference that a story's sources allow: `source:paragraph`. */
export type RefTo<Sources extends SourceIds> = {
  [S in keyof Sources & string]: `${S}:${Sources[S]}`
}[keyof Sources & string]
