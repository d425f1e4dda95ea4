/** The publisher's colours and typefaces as the custom properties that the style sheet's theme is made of. */
import type { PublisherProfile } from '../../publisher/PublisherProfile.ts'

/**
 * In the theme's own layer and after the sheet, so that it takes the place of the sheet's values and of nothing else.
 *
 * @param stacks the families that each face is set in, as CSS has them
 */
export function publisherStyle(
  { colours }: PublisherProfile,
  stacks: Readonly<Record<keyof PublisherProfile['faces'], string>>,
): string {
  const themed = Object.entries({ accent: colours.ink, ...colours }).map(
    ([name, { light, dark }]) => `--color-${name}:light-dark(${light},${dark})`,
  )
  const faces = Object.entries(stacks).map(([name, stack]) => `--font-${name}:${stack}`)
  return `@layer theme{:root{${[...themed, ...faces].join(';')}}}`
}
