/**
 * What a newsroom says of itself, so that its pages bear its name and its look. `publisher.ts` is the one that the build uses;
 * docs/branding.md leads through it, and `npm run brand` shows it.
 *
 * The article and the model know nothing of it: a story is the same whoever publishes it.
 */
import type { Colours, NamedTheme, Shape } from './Look.ts'
import type { Faces } from './Typeface.ts'

export interface PublisherProfile {
  /** @example 'Sticking Points' */
  readonly name: string
  /**
   * The newsroom's home page. Its name leads there, and search engines are told. Left out, the name leads nowhere.
   * @example 'https://news.example/'
   */
  readonly address?: string
  /**
   * The language of what belongs to no story, as the list of several: `'en-GB'`, `'de'`. A story has its own.
   */
  readonly lang: string
  /**
   * Where the folder of all stories is published. `SITE_URL` in the environment of the build has the last word.
   * @example 'https://news.example/explainers/'
   */
  readonly site?: string
  readonly logo: Logo
  /** Linked at the foot of each page, in this order. */
  readonly policies: readonly Policy[]
  readonly colours: Colours
  /**
   * Themes of the publisher's own, beside light and dark. A host page chooses one by its name: `?theme=evening`. A name has
   * lower-case letters, digits and hyphens.
   */
  readonly themes?: Readonly<Record<string, NamedTheme>>
  /** What embed code asks for until somebody chooses: `'light'`, `'dark'`, `'auto'` or a name of `themes`. Left out, it is light. */
  readonly embedTheme?: string
  readonly shape?: Shape
  readonly faces: Faces
}

export type Logo = DrawnLogo | LogoFiles

/** Drawn in the accent colour, before the name. */
export interface DrawnLogo {
  /** @example '0 0 20 20' */
  readonly viewBox: string
  /** The data of one path, filled by the even-odd rule: what an inner shape covers is left out. */
  readonly path: string
}

/** SVG or PNG files, each as a path from this folder: `'./logo.svg'`. */
export interface LogoFiles {
  /** On light paper. */
  readonly light: string
  /** On dark paper; left out, it is the same. */
  readonly dark?: string
  /** As wide as it is high, for the tab of the browser. Left out, the first one is there too. */
  readonly small?: string
  /** Whether the name can be read in it. Then it is not written beside it. */
  readonly showsName?: boolean
}

/** What a newsroom explains about its work, and where a mistake is reported. */
export const policyLabels = ['corrections', 'ethics', 'howWeWork', 'sources', 'contact'] as const

export interface Policy {
  /** Its name is in `i18n/`, in each language: Corrections, Ethics, How we work, How we use sources, Report a mistake. */
  readonly label: (typeof policyLabels)[number]
  /**
   * An address, or a place on a story's own page; of `contact` also `mailto:`.
   * @example 'https://news.example/corrections'
   * @example '#sources-updates'
   */
  readonly href: string
}
