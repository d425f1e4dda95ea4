/** With more parties than this, each proposition of the grid has a line of its own above its marks, and names stand upright. */
export const mostPartiesBesideLabel = 6
