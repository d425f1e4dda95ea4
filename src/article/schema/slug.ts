/** What a story, and everything in it that has an id, may be called: it goes into addresses. */

/** @example isSlug('tea-talks') // true */
export const isSlug = (name: string): boolean => /^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(name)

/** What the built folder and the dev server keep for themselves beside the stories, and the list of stories. */
export const takenSlugs: readonly string[] = ['assets', 'brand', 'stories']
