/** All entries of a group, and how to add one. The story's own fields are a group of themselves. */
import { story } from '../../article/schema/fields.ts'
import { type GroupId, groups } from '../forms/groups.ts'
import { PartForm } from '../forms/PartForm.tsx'
import { useArticle, useDesk } from '../state/DeskContext.ts'
import { AddByName } from './AddByName.tsx'
import { AddSpeaker } from './AddSpeaker.tsx'
import { ComparedTicks } from './ComparedTicks.tsx'
import { EndTalks } from './Endings.tsx'
import { EntryLinks } from './EntryLinks.tsx'
import { newItem, newParty, newPoint } from './newEntries.ts'
import { Refreshing } from './Refreshing.tsx'
import { PageHead } from './PageHead.tsx'
import { PositionGrid } from './PositionGrid.tsx'

export function GroupPage({ group }: { group: GroupId }) {
  const { name } = groups.find(({ id }) => id === group) ?? groups[0]
  return (
    <>
      <PageHead path={group} title={name} />
      <div className="flex flex-col gap-6">
        <Content group={group} />
      </div>
    </>
  )
}

const own = ['kicker', 'headline', 'standfirst', 'dateline', 'talks', 'published', 'lang', 'dir', 'slug']

function Content({ group }: { group: GroupId }) {
  switch (group) {
    case 'story':
      return (
        <>
          <PartForm path="" part={story} name="the story" only={own} />
          <ComparedTicks paths={['standfirst', 'dateline', 'talks']} />
        </>
      )
    case 'parties':
      return <Parties />
    case 'points':
      return <Points />
    case 'quotes':
      return (
        <>
          <EntryLinks group="quotes" />
          <p className="text-small text-soft">
            To add a quotation, select its words in a source and say whose they are. They can’t be typed.
          </p>
        </>
      )
    case 'sources':
      return (
        <>
          <EntryLinks group="sources" />
          <p className="text-small text-soft">A source is added on the left, with its text.</p>
        </>
      )
    case 'timeline':
    case 'keyPoints':
    case 'unknowns':
    case 'updates':
      return (
        <>
          <EntryLinks group={group} />
          <AddItem group={group} />
          {group === 'updates' && <Refreshing />}
        </>
      )
  }
}

function Parties() {
  const change = useDesk((state) => state.setValue)
  const article = useArticle()
  const goTo = useDesk((state) => state.goTo)
  return (
    <>
      <p className="text-small text-soft">
        Those who would have to agree, in an order that has a reason other than liking.
      </p>
      <EntryLinks group="parties" />
      <AddByName
        label="Name of another party"
        button="Add a party"
        onAdd={(name) => {
          const { path, value } = newParty(article, name)
          change(path, value)
          goTo(path, `${path}.wants.text`)
        }}
      />
      <section className="flex flex-col gap-3">
        <h3 className="font-serif text-want font-strong">Speakers</h3>
        <p className="text-small text-soft">All who speak for a party in the source, quoted or not.</p>
        <EntryLinks group="speakers" />
        <AddSpeaker />
      </section>
    </>
  )
}

function Points() {
  const change = useDesk((state) => state.setValue)
  const article = useArticle()
  const goTo = useDesk((state) => state.goTo)
  return (
    <>
      <PositionGrid />
      <AddByName
        label="Name of another sticking point"
        button="Add a sticking point"
        onAdd={(name) => {
          const { path, value } = newPoint(article, name)
          change(path, value)
          goTo(path, `${path}.question`)
        }}
      />
      <EndTalks />
    </>
  )
}

function AddItem({ group }: { group: 'timeline' | 'keyPoints' | 'unknowns' | 'updates' }) {
  const article = useArticle()
  const setValue = useDesk((state) => state.setValue)
  const goTo = useDesk((state) => state.goTo)
  const { one } = groups.find(({ id }) => id === group) ?? groups[0]
  return (
    <button
      type="button"
      className="btn self-start"
      onClick={() => {
        const { path, value } = newItem(article, group, null)
        setValue(path, value)
        goTo(path, `${path}.${firstField[group]}`)
      }}
    >
      Add {/^[aeiou]/.test(one) ? 'an' : 'a'} {one}
    </button>
  )
}

const firstField = { timeline: 'when', keyPoints: 'title', unknowns: 'text', updates: 'text' } as const
