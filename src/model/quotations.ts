/** Who is quoted, on what and how, and who is not. */
import { isOutside, type Lens } from './lens.ts'
import type { Party, Quote, Speaker, StickingPoint, Story } from './Story.ts'

/** What quotations can be narrowed to: a sticking point, or what else some of them are about. */
export type Topic =
  | { readonly id: string; readonly point: StickingPoint; readonly matter?: never }
  | { readonly id: string; readonly matter: string; readonly point?: never }
  /** Whatever those say who speak for no party. */
  | { readonly id: typeof voices; readonly point?: never; readonly matter?: never }

const voices = 'other.voices'

/** The topics of all quotations: the points first, in the order of the story. One that nobody is quoted on is left out. */
export function topicsOf(story: Story): Topic[] {
  const matters = new Set(story.quotes.flatMap(({ matter }) => matter ?? []))
  return [
    ...story.points.filter((point) => quotesOn(story, point).length > 0).map((point) => ({ id: point.id, point })),
    // The ids of points are words, so none has a full stop.
    ...[...matters].map((matter, at) => ({ id: `other.${at + 1}`, matter })),
    ...(story.quotes.some(isOfVoice) ? [{ id: voices } as const] : []),
  ]
}

const isOfVoice = ({ speaker }: Quote): boolean => speaker.party === undefined

const isVoices = (topic: Topic | undefined): boolean => topic?.id === voices

function isOn(quote: Quote, topic: Topic): boolean {
  if (isVoices(topic)) return isOfVoice(quote)
  return topic.point ? quote.point?.id === topic.point.id : quote.matter === topic.matter
}

/** Who speaks for no party is outside every lens, and is found under a topic of their own whatever the lens is on. */
const isInSight = (lens: Lens, { speaker: { party } }: Quote, topic: Topic | undefined): boolean =>
  isVoices(topic) || !isOutside(lens, party ? [party] : [])

/**
 * The quotations by the parties in the lens, on one topic if one is given.
 *
 * @param kept the id of a quotation that is shown whatever the filter says: the one that a link led to.
 */
export const quotesBy = (story: Story, lens: Lens, topic: Topic | undefined, kept: string | null = null): Quote[] =>
  story.quotes.filter((quote) => quote.id === kept || (isInSight(lens, quote, topic) && (!topic || isOn(quote, topic))))

export const quotesOn = (story: Story, point: { readonly id: string }): Quote[] =>
  story.quotes.filter((quote) => quote.point?.id === point.id)

export const quotesOf = (story: Story, speaker: Speaker): Quote[] =>
  story.quotes.filter((quote) => quote.speaker.id === speaker.id)

/** Who said it, as what and where: the name, which may stand out, and what stands behind it. */
export const attributionOf = (quote: Quote): readonly [name: string, rest: string] => {
  const rest = roleAndOccasion(quote)
  return [quote.speaker.name, rest && `, ${rest}`]
}

/** As what and where it was said: "senior aide to Putin, after the talks". */
export const roleAndOccasion = ({ speaker, occasion }: Quote): string =>
  [speaker.role, occasion].filter(Boolean).join(', ')

/**
 * A quotation in the sentence of ours that it is a fragment of, if it is one.
 *
 * @param marks around the words, in the story's language
 */
export const quoted = ({ words, before, after }: Quote, [open, close]: readonly [string, string]): string =>
  before + open + words + close + after

/** The parties of which no speaker is quoted. */
export const unquotedParties = (story: Story): Party[] =>
  story.parties.filter((party) => !story.quotes.some((quote) => quote.speaker.party?.id === party.id))

/** A speaker as a list names them. What a speaker of a party is stands beside the party's other speakers. */
export const nameInList = ({ name, role, party }: Speaker): string =>
  party === undefined && role !== undefined ? `${name} (${role})` : name

/** The speakers whom the story names, and quotes with no word. Who has no name is not named. */
export const unquotedSpeakers = (story: Story): Speaker[] =>
  story.speakers.filter((speaker) => !speaker.unnamed && quotesOf(story, speaker).length === 0)
