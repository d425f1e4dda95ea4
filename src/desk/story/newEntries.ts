/** New entries of a story, with all that can be filled in: their ids from their names, and their paragraph and basis from the selected words that they are made of. */
import { citedIn } from '../../article/checks/refsIn.ts'
import type { Article } from '../../article/schema/Article.ts'
import type { Part } from '../../article/schema/Part.ts'
import { sourceOf } from '../../article/schema/refs.ts'
import { idFrom } from '../document/ids.ts'
import { partAt } from '../document/values.ts'
import type { Value } from '../document/Written.ts'
import { palette } from '../forms/palette.ts'
import { initialOf } from '../forms/initialOf.ts'
import { standpointOf } from '../forms/relevance.ts'
import type { Selection } from '../state/deskStore.ts'
import { lettersFor } from './lettersFor.ts'

export interface NewEntry {
  /** Where it stands: `parties.norland`. */
  readonly path: string
  readonly value: Value
  /** Its first field that an editor has to fill in: `parties.norland.wants.text`. */
  readonly next: string
}

/** A part that a story has by ids, as `fields.ts` describes it. */
const partOf = (group: string): Part => {
  const part = partAt([group, '0'])
  if (!part) throw new Error(`A story has no “${group}”.`)
  return part
}

export function newParty({ lang, parties }: Article, name: string): NewEntry {
  const taken = Object.values(parties)
  const hue = palette.find(({ light }) => !taken.some((one) => one.hue.light === light)) ?? palette[0]
  const short = lettersFor(
    name,
    lang,
    taken.map((one) => one.short),
  )
  const path = `parties.${idFrom(name, Object.keys(parties), 'party')}`
  const value = {
    ...initialOf(partOf('parties')),
    name,
    short,
    hue: { light: hue?.light ?? '', dark: hue?.dark ?? '' },
  }
  return { path, value, next: `${path}.wants.text` }
}

/** @param speaksFor the party, or the kind of voice */
export function newSpeaker(
  { speakers }: Article,
  name: string,
  speaksFor: readonly ['party' | 'voice', string],
): NewEntry {
  const [field, value] = speaksFor
  const path = `speakers.${idFrom(name, Object.keys(speakers), 'speaker')}`
  return { path, value: { name, [field]: value }, next: `${path}.role` }
}

export function newPoint({ points }: Article, label: string): NewEntry {
  const { positions, ...point } = initialOf(partOf('points'))
  const path = `points.${idFrom(label, Object.keys(points), 'point')}`
  const value = {
    label,
    question: point.question ?? '',
    proposition: '',
    why: point.why ?? {},
    positions: positions ?? {},
  }
  return { path, value, next: `${path}.question` }
}

/** @param selection null where it is made from the grid: what was selected for something else is no ground for it */
export function newPosition(article: Article, point: string, selection: Selection | null, stance = ''): Value {
  const kind = standpointOf(article, `points.${point}`)
  return {
    // Empty until somebody says what the source does; the check asks for it.
    [kind]: kind === 'stance' ? stance : '',
    text: '',
    ...groundsFrom(selection),
  }
}

/** In quotation marks it is the party's own words; else the source reports it. */
export const groundsFrom = (selection: Selection | null) => ({
  basis: selection?.isSpoken ? 'said' : 'reported',
  refs: selection ? [selection.ref] : [],
})

interface Quotation {
  readonly selection: Selection
  readonly speaker: string
  readonly occasion: string
  /** A point's id, or another matter. */
  readonly about: { readonly point: string } | { readonly matter: string }
}

/** A fragment stands inside a sentence of ours, which is still to be written. */
export function newQuote({ quotes }: Article, { selection, speaker, occasion, about }: Quotation): NewEntry {
  const { words, ref } = selection
  const isWhole = /^\p{Lu}.*\s.*/su.test(words)
  const path = `quotes.${idFrom(words, Object.keys(quotes), 'quote')}`
  const value = {
    ...(isWhole ? { words } : { before: '', words, after: '' }),
    speaker,
    occasion,
    about,
    refs: [ref],
  }
  return { path, value, next: isWhole ? path : `${path}.before` }
}

/**
 * An entry of a list: an event, a key point, an open question, an update.
 *
 * @param from null where it is made from the list: what was selected for something else is no ground for it
 */
export function newItem(
  article: Article,
  group: 'timeline' | 'keyPoints' | 'unknowns' | 'updates',
  from: Selection | null,
): NewEntry {
  const path = `${group}.${article[group].length}`
  const value = { ...initialOf(partOf(group), from?.ref), ...(group !== 'updates' && groundsFrom(from)) }
  return { path, value, next: `${path}.${firstField[group]}` }
}

const firstField = { timeline: 'when', keyPoints: 'title', unknowns: 'text', updates: 'text' } as const

export function newSource(article: Article, title: string): Omit<NewEntry, 'next'> {
  // What still rests on a source that was taken out would rest on this one.
  const taken = new Set([...Object.keys(article.sources), ...citedIn(article).map(({ ref }) => sourceOf(ref))])
  return {
    path: `sources.${taken.size === 0 ? 'article' : idFrom(title, [...taken], 'source')}`,
    value: { title, kind: 'article', paragraphs: [] },
  }
}
