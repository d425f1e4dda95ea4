/** What a story, and everything in it that has an id, may be called: it goes into addresses. */

/** @example isSlug('tea-talks') // true */
export const isSlug = (name: string): boolean => /^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(name)

/** What the built folder and the dev server keep for themselves beside the stories, and the list of stories. */
export const takenSlugs: readonly string[] = ['assets', 'brand', 'stories']

/**
 * What a story is called in the code. A single word gets a second one, for it might be one of the language's own, such as `new`.
 * @example codeName('tea-talks') // 'teaTalks'
 */
export const codeName = (slug: string): string =>
  slug.includes('-') ? slug.replace(/-(.)/g, (_, next: string) => next.toUpperCase()) : `${slug}Story`
