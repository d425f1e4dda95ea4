/** The words of this view, in English. */
export const timeline = {
  lede: '',
}
