/** The nearest shade of a colour that passes: what a check offers beside saying that one does not. */
import { mix } from './contrast.ts'

/**
 * @param towards black for a darker one, white for a lighter one
 * @returns undefined where not even that would pass
 * @example passingShade('#ffd000', '#000000', (shade) => contrast(shade, '#ffffff') >= 4.5) // '#8a7000'
 */
export function passingShade(
  colour: string,
  towards: '#000000' | '#ffffff',
  passes: (shade: string) => boolean,
): string | undefined {
  for (let share = 1; share <= 100; share++) {
    const shade = mix(towards, share / 100, colour)
    if (passes(shade)) return shade
  }
  return undefined
}
