/** Up to how many parties the grid has names and marks beside its propositions. Of more, each proposition has a line of its own. */
export const mostAbreast = 6
