/** The look of what a reader does with the page, as utilities: a word, with an icon or without, 44 px high and with no border. */
export const actionLook = 'hover-link inline-flex min-h-11 items-center gap-2 px-1 text-note/none font-strong'
