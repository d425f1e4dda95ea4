/** Where the Enter key leads from a paragraph: the buttons that say what is selected. It is no path of the story. */
export const selectionBar = ' selection'
