/**
 * Words that say when only to somebody who reads on the day of writing. Each in a pattern of its own language: a story in another has
 * none. docs/writing-a-story.md shows the examples to editors, and a test holds the two together.
 */
import type { Language } from '../schema/languages.ts'

interface RelativeTime {
  readonly pattern: RegExp
  /** What an editor finds in the guide. */
  readonly examples: readonly string[]
}

const days = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'
const tage = 'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag'

export const relativeTime: Readonly<Record<Language, RelativeTime>> = {
  en: {
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])(yesterday|today|tonight|tomorrow|(?:last|next|this) (?:night|week|weekend|month|year|spring|summer|autumn|winter|${days}))(?![\\p{L}\\d-])`,
      'iu',
    ),
    examples: ['yesterday', 'today', 'tonight', 'tomorrow', 'last year', 'this month', 'next week', 'next Monday'],
  },
  de: {
    // “Morgen” with a capital is the morning, so there the case counts.
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])((?:[Vv]or)?[Gg]estern|[Hh]eute|(?:über)?morgen|Übermorgen|(?:letzt|vorig|vergangen|nächst|kommend|dies)e[nrsm]? (?:Nacht|Woche|Wochenende|Monat|Jahr|Frühling|Frühjahr|Sommer|Herbst|Winter|${tage})(?:e?s)?)(?![\\p{L}\\d-])`,
      'u',
    ),
    examples: ['gestern', 'heute', 'morgen', 'letztes Jahr', 'diesen Monat', 'nächste Woche', 'kommenden Montag'],
  },
}
