/** A text as a string of CSS that can end neither itself nor the style element that it stands in. */
export const cssString = (text: string): string =>
  `"${text.replace(/[\\"<\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`
