/** With more parties than this, each proposition of the grid has a line of its own above its marks, and names stand upright. */
export const mostPartiesBesideLabel = 6

/** The same on a phone of 340 px or less, where with more than this the letters of a ring would lie on those of the next; amounts are set smaller on any phone. */
export const mostPartiesOnSmallPhone = 4
