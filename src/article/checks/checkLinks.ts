/**
 * Whether what a story names by its id is there: the party of a speaker, the speaker of a quotation, a party that has a position, a
 * sticking point that a quotation is about, a quotation that was spoken at an event.
 */
import type { Article } from '../schema/Article.ts'
import { alsoAt } from './alsoAt.ts'
import { claimsOf } from './claimsOf.ts'
import { nearestName } from './nearestName.ts'
import { type Finding, quoted } from './Problem.ts'

export const checkLinks = (article: Article): Finding[] => [...checkTargets(article), ...checkEvents(article)]

interface Link {
  readonly path: string
  readonly id: string
  /** What it should lead to. */
  readonly noun: string
  readonly among: object
}

function linksIn(article: Article): Link[] {
  const { parties, speakers, points, quotes, timeline, unknowns } = article
  const to = (noun: string, among: object) => (path: string, id: string | undefined) =>
    id === undefined ? [] : [{ path, id, noun, among }]
  const [toParty, toSpeaker] = [to('party', parties), to('speaker', speakers)]
  const [toPoint, toQuote] = [to('sticking point', points), to('quotation', quotes)]
  return [
    ...Object.entries(speakers).flatMap(([id, { party, member }]) => [
      ...toParty(`speakers.${id}.party`, party),
      ...to('member', parties[party ?? '']?.members ?? {})(`speakers.${id}.member`, member),
    ]),
    ...Object.entries(points).flatMap(([point, { options = {}, positions, silences = {}, outcome }]) => [
      ...Object.entries(positions).flatMap(([id, position]) => {
        const path = `points.${point}.positions.${id}`
        const { option = [], of = [], onCondition } = position ?? {}
        const on: { readonly point?: string; readonly party?: string } = onCondition?.on ?? {}
        return [
          ...toParty(path, id),
          ...[option].flat().flatMap((one) => to('option', options)(`${path}.option`, one)),
          // Of a party that is not there nobody can be a member.
          ...of.flatMap((one, at) =>
            Object.hasOwn(parties, id) ? to('member', parties[id]?.members ?? {})(`${path}.of.${at}`, one) : [],
          ),
          ...toPoint(`${path}.onCondition.on.point`, on.point),
          ...toParty(`${path}.onCondition.on.party`, on.party),
        ]
      }),
      ...Object.keys(silences).flatMap((id) => toParty(`points.${point}.silences.${id}`, id)),
      ...toParty(`points.${point}.outcome.settledBy`, outcome?.settledBy),
    ]),
    ...Object.entries(quotes).flatMap(([id, { speaker, heardFrom, about }]) => [
      ...toSpeaker(`quotes.${id}.speaker`, speaker),
      ...toSpeaker(`quotes.${id}.heardFrom`, heardFrom),
      ...toPoint(`quotes.${id}.about.point`, 'point' in about ? about.point : undefined),
    ]),
    ...timeline.flatMap(({ parties: ids, voices = [], quotes: spoken = [] }, at) => [
      ...voices.flatMap((id, place) => toSpeaker(`timeline.${at}.voices.${place}`, id)),
      ...ids.flatMap((id, place) => toParty(`timeline.${at}.parties.${place}`, id)),
      ...spoken.flatMap((id, place) => toQuote(`timeline.${at}.quotes.${place}`, id)),
    ]),
    ...unknowns.flatMap(({ point }, at) => toPoint(`unknowns.${at}.point`, point)),
    ...claimsOf(article).flatMap(({ path, fields: { basis, by } }) =>
      basis === 'told' && typeof by === 'string' ? toSpeaker(`${path}.by`, by) : [],
    ),
  ]
}

/** An id that is not there is told once, at the first place that names it: it was probably renamed at its own place alone. */
function checkTargets(article: Article): Finding[] {
  // What every object inherits is none of its own.
  const broken = linksIn(article).filter(({ id, among }) => !Object.hasOwn(among, id))
  const isSame = (one: Link, other: Link) => one.noun === other.noun && one.id === other.id
  return broken
    .filter((link, at) => broken.findIndex((other) => isSame(link, other)) === at)
    .map((link): Finding => {
      const { path, id, noun, among } = link
      const others = broken.filter((other) => other !== link && isSame(link, other)).map((other) => other.path)
      const meant = nearestName(id, Object.keys(among))
      return {
        severity: 'problem',
        path,
        value: id,
        why: `There is no such ${noun} in this story.${alsoAt(others)}`,
        mend: `${meant ? `Did you mean “${meant}”? ` : ''}Name one of the story's own: ${quoted(Object.keys(among)) || 'there is none yet'}.`,
      }
    })
}

/** A quotation was spoken once. At a second event the page would tell of it twice, and one of the two would be wrong. */
function checkEvents({ timeline }: Article): Finding[] {
  const spoken = timeline.flatMap(({ when, quotes = [] }, at) =>
    quotes.map((id, place) => ({ id, when, path: `timeline.${at}.quotes.${place}` })),
  )
  return spoken.flatMap(({ id, path }, at): Finding[] => {
    const first = spoken.slice(0, at).find((one) => one.id === id)
    if (!first) return []
    return [
      {
        severity: 'problem',
        path,
        value: id,
        why: `The quotation stands at the event “${first.when}” already, and it was spoken only once.`,
        mend: 'Leave it at the event at which it was spoken.',
      },
    ]
  })
}
