/**
 * Which fields each part of a publisher has, for a check that runs where no compiler does. The types in `src/publisher/` are the one
 * source, as those of a story are for `article/schema/fields.ts`.
 */
import {
  type Part,
  byIdIfAny,
  each,
  free,
  numeral,
  numeralIfAny,
  one,
  oneIfAny,
  text,
  textIfAny,
  yesOrNo,
} from '../../article/schema/Part.ts'
import type { Colours, NamedTheme, Shape, ThemedColour } from '../../publisher/Look.ts'
import type { DrawnLogo, LogoFiles, Policy, PublisherProfile } from '../../publisher/PublisherProfile.ts'
import type { DeviceFace, Faces, FontFile, OwnFace } from '../../publisher/Typeface.ts'

/** @param given what somebody wrote: logos and typefaces are of two kinds, and whoever began one meant that */
export const profileFields = (given: unknown): Part =>
  ({
    noun: 'a publisher',
    fields: {
      name: text,
      address: textIfAny,
      lang: text,
      site: textIfAny,
      logo: one(isBegun(given, ['logo'], ['path', 'viewBox']) ? drawnLogo : logoFiles),
      policies: each(policy),
      colours: one(colours),
      themes: byIdIfAny(theme),
      embedTheme: textIfAny,
      shape: oneIfAny(shape),
      faces: one({
        noun: '“faces”',
        fields: {
          serif: one(isBegun(given, ['faces', 'serif'], ['stack']) ? deviceFace : ownFace),
          sans: one(isBegun(given, ['faces', 'sans'], ['stack']) ? deviceFace : ownFace),
        },
      } satisfies Part<Faces>),
    },
  }) satisfies Part<PublisherProfile>

/** Whether what stands at a place has one of these fields. */
function isBegun(given: unknown, place: readonly string[], fields: readonly string[]): boolean {
  const [name, ...rest] = place
  if (typeof given !== 'object' || given === null) return false
  return name === undefined
    ? fields.some((field) => field in given)
    : isBegun((given as Readonly<Record<string, unknown>>)[name], rest, fields)
}

const drawnLogo: Part<DrawnLogo> = { noun: 'a drawn logo', fields: { viewBox: text, path: text } }

const logoFiles: Part<LogoFiles> = {
  noun: 'a logo',
  fields: { light: text, dark: textIfAny, small: textIfAny, showsName: yesOrNo },
}

const policy: Part<Policy> = { noun: 'a policy', fields: { label: text, href: text } }

const colour: Part<ThemedColour> = { noun: 'a colour', fields: { light: text, dark: text } }

const colours: Part<Colours> = {
  noun: '“colours”',
  fields: {
    paper: one(colour),
    panel: one(colour),
    ink: one(colour),
    soft: one(colour),
    rule: one(colour),
    accent: oneIfAny(colour),
  },
}

const theme: Part<NamedTheme> = {
  noun: 'a theme',
  fields: {
    label: text,
    scheme: text,
    colours: one({
      noun: 'the colours of a theme',
      fields: {
        paper: textIfAny,
        panel: textIfAny,
        ink: textIfAny,
        soft: textIfAny,
        rule: textIfAny,
        accent: textIfAny,
      },
    } satisfies Part<NamedTheme['colours']>),
  },
}

const shape: Part<Shape> = {
  noun: '“shape”',
  fields: {
    corner: numeralIfAny,
    topRule: oneIfAny({ noun: '“topRule”', fields: { width: numeral, style: text } } satisfies Part<
      NonNullable<Shape['topRule']>
    >),
  },
}

const deviceFace: Part<DeviceFace> = { noun: 'a typeface of the device', fields: { stack: text } }

const ownFace: Part<OwnFace> = {
  noun: 'a typeface',
  fields: {
    family: text,
    // Whether it is a weight or a range, `checkFaces` tells.
    files: each({ noun: 'a font file', fields: { path: text, weight: free } } satisfies Part<FontFile>),
    licence: textIfAny,
  },
}
