/** `index.html` made into a page. */

/** What stands in each gap, as HTML. */
interface Gaps {
  readonly lang: string
  readonly dir: string
  /** The slug of the story that the page is about; empty for the list of all. */
  readonly slug: string
  /** The views that it has, with spaces between them. */
  readonly views: string
  /** The ids of its parties, in the story's order, with spaces between them. */
  readonly parties: string
  /** What its quotes can be narrowed to, with spaces between them. */
  readonly topics: string
  /** The names of the publisher's own themes, with spaces between them. */
  readonly themes: string
  readonly head: string
  readonly explainer: string
  /** The story as data for the app; empty where no app comes. */
  readonly data: string
  /** The scripts at the end of the body. */
  readonly end: string
}

export const fillGaps = (template: string, gaps: Gaps): string =>
  template.replace(/%(\w+)%/g, (whole, name: string) => (Object.hasOwn(gaps, name) ? gaps[name as keyof Gaps] : whole))
