/** Whether a path leads to a thing or into it. @example isWithin('quotes.mess.refs', 'quotes.mess') // true */
export const isWithin = (path: string, thing: string): boolean => path === thing || path.startsWith(`${thing}.`)
