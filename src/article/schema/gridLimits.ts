/** With more parties than this, each proposition of the grid has a line of its own above its marks, and names stand upright. */
export const mostPartiesBesideLabel = 6

/** With more than this, the same on a phone of 340 px or less, where rings would lie on each other; and amounts are set smaller on any phone. */
export const mostPartiesOnSmallPhone = 4
