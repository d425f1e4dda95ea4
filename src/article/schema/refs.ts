/** How a reference is read: `source:paragraph`. */

/** The id of the source that a reference is to. */
export const sourceOf = (ref: string): string => ref.split(':', 1)[0] ?? ref
