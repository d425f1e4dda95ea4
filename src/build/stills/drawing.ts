/**
 * What a picture is made of: shapes at fixed places. `svgOf.ts` writes them, and the tests measure them, so that nothing covers anything
 * else and nothing is cut.
 */
import type { StanceMark } from '../../model/standing.ts'

export type Weight = 400 | 600

/** The publisher's serif, or its sans where it brings one along. */
export type FaceName = 'serif' | 'sans'

/** A text of one style on one line. All lengths are in px. */
export interface TextShape {
  readonly kind: 'text'
  readonly text: string
  readonly left: number
  readonly baseline: number
  readonly width: number
  readonly size: number
  readonly weight: Weight
  readonly face: FaceName
  readonly colour: string
  /** Between letters, of the size. */
  readonly tracking: number
}

/** A filled oblong: a rule, or a bar. */
export interface RuleShape {
  readonly kind: 'rule'
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly colour: string
}

/** The mark of a stance, as wide as it is tall. */
interface MarkShape {
  readonly kind: 'mark'
  readonly mark: StanceMark
  readonly left: number
  readonly top: number
  readonly size: number
  readonly colour: string
}

/** A disc in a party's hue; a ring for one member of a party. */
interface DotShape {
  readonly kind: 'dot'
  readonly left: number
  readonly top: number
  readonly size: number
  readonly colour: string
  readonly isRing: boolean
}

/** A picture of its own, such as the publisher's logo, as the inside of an SVG. */
interface ArtShape {
  readonly kind: 'art'
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly viewBox: string
  readonly inside: string
}

export type Shape = TextShape | RuleShape | MarkShape | DotShape | ArtShape

/** A whole picture. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly ground: string
  readonly shapes: readonly Shape[]
  /** What it shows, in words. */
  readonly alt: string
}
