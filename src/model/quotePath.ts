/** Where the page of a quotation is, from the address of its story. Its link has a preview of its own; see docs/decisions/008. */
export const quotePath = (quote: { readonly id: string }): string => `quote/${quote.id}/`
