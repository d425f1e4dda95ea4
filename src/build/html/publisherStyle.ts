/** The publisher's colours, typefaces, corners and rules as the custom properties that the style sheet's theme is made of. */
import type { NamedTheme } from '../../publisher/Look.ts'
import type { PublisherProfile } from '../../publisher/PublisherProfile.ts'

/**
 * Its own layers and after the sheet, so that it takes the place of the sheet's values and of nothing else.
 *
 * @param stacks the families that each face is set in, as CSS has them
 */
export function publisherStyle(
  { colours, themes = {}, shape = {}, faces }: PublisherProfile,
  stacks: Readonly<Record<keyof PublisherProfile['faces'], string>>,
): string {
  const { corner, topRule } = shape
  const themed = Object.entries({ accent: colours.ink, ...colours }).map(
    ([name, { light, dark }]) => `--color-${name}:light-dark(${light},${dark})`,
  )
  const values = [
    ...themed,
    ...Object.entries(stacks).map(([name, stack]) => `--font-${name}:${stack}`),
    ...(corner === undefined ? [] : [`--corner:${corner}px`]),
    ...(topRule === undefined ? [] : [`--top-rule:${topRule.width}px ${topRule.style}`]),
  ]
  const named = Object.entries(themes).map(
    ([name, theme]) => `:root[data-theme=${name}]{${themeStyle(theme, colours.accent !== undefined)}}`,
  )
  return [
    `@layer theme{:root{${values.join(';')}}}`,
    // Paper is light whatever the theme.
    ...(named.length > 0 ? [`@layer base{@media screen{${named.join('')}}}`] : []),
    // A frame in a sandbox may fetch no typeface, and shows the device's: see `showAppearance`.
    ...('files' in faces.sans ? [`@layer base{:root[data-font=system]{--font-sans:${deviceSans}}}`] : []),
  ].join('')
}

/** Not `system-ui` nor `sans-serif` alone: on Linux either may be a face half as wide again. */
const deviceSans = "-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif"

/** What a named theme does not say is that of its scheme. @param hasAccent whether that has an accent which is not the ink */
const themeStyle = ({ scheme, colours }: NamedTheme, hasAccent: boolean): string =>
  [
    `color-scheme:${scheme}`,
    ...Object.entries({ ...(!hasAccent && colours.ink && { accent: colours.ink }), ...colours }).map(
      ([name, value]) => `--color-${name}:${value}`,
    ),
  ].join(';')
