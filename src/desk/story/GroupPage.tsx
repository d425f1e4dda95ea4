/** All entries of a group, and how to add one. The story's own fields are a group of themselves. */
import { story } from '../../article/schema/fields.ts'
import { type GroupId, groupWith } from '../forms/groups.ts'
import { PartForm } from '../forms/PartForm.tsx'
import { useArticle } from '../state/DeskContext.ts'
import { AddByName } from '../ui/AddByName.tsx'
import { AddSpeaker } from './AddSpeaker.tsx'
import { ComparedTicks } from './ComparedTicks.tsx'
import { EndTalks } from './Endings.tsx'
import { EntryLinks } from './EntryLinks.tsx'
import { newItem, newParty, newPoint } from './newEntries.ts'
import { useAddEntry } from './useAddEntry.ts'
import { Refreshing } from './Refreshing.tsx'
import { PageHead } from './PageHead.tsx'
import { PositionGrid } from './PositionGrid.tsx'

export function GroupPage({ group }: { group: GroupId }) {
  const { name } = groupWith(group)
  return (
    <>
      <PageHead path={group} title={name} />
      <div className="flex flex-col gap-6">
        <Content group={group} />
      </div>
    </>
  )
}

/** The fields of the story itself, in the order of the form. */
export const storyFields = ['kicker', 'headline', 'standfirst', 'dateline', 'talks', 'published', 'lang', 'dir', 'slug']

function Content({ group }: { group: GroupId }) {
  switch (group) {
    case 'story':
      return (
        <>
          <PartForm path="" part={story} name="the story" only={storyFields} />
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
          <p className="text-small text-soft">A source is added beside the story, with its text.</p>
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
  const article = useArticle()
  const addEntry = useAddEntry()
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
          addEntry(newParty(article, name))
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
  const article = useArticle()
  const addEntry = useAddEntry()
  return (
    <>
      <PositionGrid />
      <AddByName
        label="Name of another sticking point"
        button="Add a sticking point"
        onAdd={(name) => {
          addEntry(newPoint(article, name))
        }}
      />
      <EndTalks />
    </>
  )
}

function AddItem({ group }: { group: 'timeline' | 'keyPoints' | 'unknowns' | 'updates' }) {
  const article = useArticle()
  const addEntry = useAddEntry()
  const { one } = groupWith(group)
  return (
    <button
      type="button"
      className="btn self-start"
      onClick={() => {
        addEntry(newItem(article, group, null))
      }}
    >
      Add {/^[aeiou]/.test(one) ? 'an' : 'a'} {one}
    </button>
  )
}
