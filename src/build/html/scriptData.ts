/** Data as JSON that cannot end the script element that it stands in. */
export const scriptData = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c')
