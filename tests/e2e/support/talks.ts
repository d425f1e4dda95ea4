/** The made-up strait talks as a reader finds them on their page: by what shows or is read out, and never by how it is marked up. */
import { textOf } from '../../../src/i18n/Phrase.ts'
import { wordsFor } from '../../../src/i18n/wordsFor.ts'
import type { View } from '../../../src/model/anchors.ts'
import { pairOf } from '../../../src/model/relations.ts'
import type { Party } from '../../../src/model/Story.ts'
import { storyOf } from '../../../src/model/storyOf.ts'
import { tallyOf } from '../../../src/model/tally.ts'
import { strait } from '../../fixtures/strait.ts'
import type { Page } from './test.ts'

export const talks = `/${strait.slug}/`
export const story = storyOf(strait)
export const words = wordsFor(story.lang)

export const partyNamed = (id: string): Party => story.parties.find((party) => party.id === id)!
/** All of them are propositions. */
export const pointNamed = (id: string) => {
  const point = story.points.find((point) => point.id === id)!
  return { ...point, proposition: point.proposition! }
}
const standNamed = (point: string, party: string) => pointNamed(point).stands.find((stand) => stand.party.id === party)!
/** What a party says on a point. */
export const textOfPosition = (point: string, party: string): string => strait.points[point]!.positions[party]!.text

export const quoteNamed = (id: string) => story.quotes.find((quote) => quote.id === id)!

/** What the lens says of a party that is followed, or of two that are compared. */
export const followed = (id: string): string =>
  textOf(words.lens.follow(partyNamed(id), tallyOf(story, partyNamed(id))))
export const compared = (one: string, other: string): string =>
  textOf(words.lens.compare(pairOf(story, [partyNamed(one), partyNamed(other)]), story))

type Root = Pick<Page, 'getByRole'>

export const viewOf = (page: Root, view: View) =>
  page.getByRole('region', { name: view === 'glance' ? words.views.glance : words.heading(view, story) })
export const navLink = (page: Root, view: View) =>
  page.getByRole('navigation', { name: words.nav.label }).getByRole('link', { name: words.views[view] })
export const grid = (page: Root) => page.getByRole('table', { name: words.glance.gridCaption(story) })
/** A party's button in the grid's head. */
export const head = (page: Root, id: string) =>
  grid(page).getByRole('button', { name: words.lens.followParty(partyNamed(id)) })
/** What a party states on a point: a button of the grid. */
export const cell = (page: Root, point: string, party: string) =>
  grid(page).getByRole('button', {
    name: words.stanceOfParty(standNamed(point, party), pointNamed(point)),
  })
export const lens = (page: Root) => page.getByRole('group', { name: words.lens.label })
/** By its party's name, or on a phone its shorter one. */
export const chip = (page: Root, id: string) =>
  lens(page).getByRole('button', { name: new RegExp(`^(${partyNamed(id).name}|${partyNamed(id).shortName})$`) })
/** What the bar of the lens says. */
export const said = (page: Pick<Page, 'locator'>, sentence: string) =>
  page.locator('[data-sticky] > p').filter({ hasText: sentence })
/** What only who hears the page is told. */
export const announced = (page: Root, sentence: string) => page.getByRole('status').filter({ hasText: sentence })
export const pointOn = (page: Root, id: string) =>
  page.getByRole('article').filter({ hasText: pointNamed(id).question })
export const quoteOf = (page: Root, id: string) =>
  viewOf(page, 'quotes')
    .getByRole('figure')
    .filter({ hasText: quoteNamed(id).words })
/** A paragraph of the source, by what it says. */
export const paragraph = (page: Root, gist: string) =>
  viewOf(page, 'sources').getByRole('listitem').filter({ hasText: gist })
