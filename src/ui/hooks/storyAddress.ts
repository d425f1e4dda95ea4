import type { Story } from '../../model/Story.ts'

/** Where the build published the story, or where the page is now if nobody said. */
const published = (): string =>
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ??
  window.location.origin + window.location.pathname

/**
 * The story's own address, which links that are copied begin with.
 *
 * @param story of a kept version the links lead to that version, and not to the page that goes on changing
 */
export const storyAddress = ({ kept }: Pick<Story, 'kept'>): string =>
  kept?.own === undefined ? published() : window.location.origin + window.location.pathname

/** The loader for host pages, which stands beside the stories. */
export const loaderAddress = (): string => new URL('../embed.js', published()).href
