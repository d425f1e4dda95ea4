/**
 * How far two colours are from each other in the eyes of readers, those included who do not see all colours.
 *
 * The matrices stand for whoever lacks one kind of cone altogether, the strongest form of each. They take and give linear light.
 * @see https://doi.org/10.1109/TVCG.2009.113 (Machado, Oliveira and Fernandes, 2009)
 */
import { linearChannels } from './contrast.ts'

type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

/** What the eyes of a reader make of linear light. */
interface Vision {
  /** As after “to readers who”. Empty for most of them. */
  readonly who: string
  readonly sees: Matrix
  /** Below this distance two colours look alike. */
  readonly alike: number
}

/** About what somebody sees at all between two areas side by side; names stand apart, and are read besides. */
const justSeen = 0.025

/** Most readers should also know the two again, so between two shades of one colour there is more. */
const knownAgain = 0.06

export const visions: readonly Vision[] = [
  {
    who: '',
    sees: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    alike: knownAgain,
  },
  {
    who: 'see no red (protanopia)',
    sees: [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
    alike: justSeen,
  },
  {
    who: 'see no green (deuteranopia)',
    sees: [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
    alike: justSeen,
  },
  {
    who: 'see no blue (tritanopia)',
    sees: [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
    alike: justSeen,
  },
]

/** @returns the distance in OKLab. @param one as `#rrggbb` */
export function distance(one: string, other: string, { sees }: Vision): number {
  const [a, b] = [one, other].map((colour) => oklab(applied(sees, linearChannels(colour)))) as [Triple, Triple]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

/** @see https://bottosson.github.io/posts/oklab/ */
function oklab(light: Triple): Triple {
  const cones = applied(toCones, light).map(Math.cbrt) as unknown as Triple
  return applied(fromCones, cones)
}

const toCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
]
const fromCones: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
]

const applied = (matrix: Matrix, [x, y, z]: Triple): Triple =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple
