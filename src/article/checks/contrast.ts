/**
 * Contrast ratio of two colours, 1 to 21.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

/** Whether it is a colour as `#rrggbb`, the one notation that a story may use. */
export const isColour = (value: string): boolean => /^#[\da-f]{6}$/i.test(value)

/** What is told of a colour that is none. */
export const notAColour = {
  severity: 'problem',
  why: 'It is not a colour in the notation that can be checked.',
  mend: 'Write it as # and six hexadecimal digits, such as #1f5aa6.',
} as const

/** So much of one colour, 0 to 1, laid over another, as `color-mix(in srgb, …)` does it. */
export function mix(over: string, share: number, under: string): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [over, under].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number]
    return Math.round(a * share + b * (1 - share))
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
}

/** Red, green and blue as linear light, 0 to 1. */
export const linearChannels = (colour: string): [number, number, number] =>
  [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]

function luminance(colour: string): number {
  const [red, green, blue] = linearChannels(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
