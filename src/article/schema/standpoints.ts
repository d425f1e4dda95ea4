/** What a sticking point may ask, and how a position answers it. */

/** What a point asks, with the field in which a position answers it. */
export const answers = { proposition: 'stance', options: 'option', amount: 'value' } as const

export type Asked = keyof typeof answers
export const asked = Object.keys(answers) as readonly Asked[]

/** What a position says: where it stands, what it chooses, or how much. It has one of the three. */
export type Standpoint = (typeof answers)[Asked]
export const standpoints: readonly Standpoint[] = Object.values(answers)

/** Why a stance is mixed, of which a position has one at most. */
export const reasons = ['inPart', 'onCondition', 'divided'] as const
