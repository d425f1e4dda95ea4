/** Where an editor begins: stories of the project, what this browser has kept, a file, or a new story. */
import { type Ref, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useDesk, useDeskStore } from '../state/DeskContext.ts'
import { isOpenInAWindow } from '../hooks/useLock.ts'
import { useTakeOutFocus } from '../hooks/useTakeOutFocus.ts'
import { useWanted } from '../hooks/useWanted.ts'
import { startHeading } from '../state/deskStore.ts'
import { forget, hasNewer, hasUnsaved, type Kept, keptDraft, type KeptEntry, keptDrafts } from '../state/keep.ts'
import { hasProject, listStories, type StoryOfProject } from '../state/project.ts'
import { NewStory } from './NewStory.tsx'
import { useOpening } from './useOpening.ts'

export function StartPage() {
  const [stories, setStories] = useState<readonly StoryOfProject[]>([])
  const [kept, setKept] = useState<readonly KeptEntry[]>([])
  const [trouble, setTrouble] = useState('')
  const tell = (error: unknown) => {
    setTrouble((error as Error).message)
  }
  const { openAgain, openKept, openFromProject, openFile } = useOpening(setTrouble)
  const initialPlace = useDesk((state) => state.initialPlace)
  const goTo = useDesk((state) => state.goTo)
  const close = useDesk((state) => state.close)
  const store = useDeskStore()
  const heading = useWanted<HTMLHeadingElement>(startHeading)
  const nameBox = useRef<HTMLInputElement>(null)
  const [keptList, forgetting] = useTakeOutFocus(kept.length, nameBox)
  const openInitialPlace = useEffectEvent(() => {
    if (!initialPlace) return
    const { slug, open } = initialPlace
    openAgain(slug).then(() => {
      if (store.getState().draft?.article.slug === slug) goTo(open)
      else close()
    }, tell)
  })
  useEffect(() => {
    openInitialPlace()
    if (hasProject()) listStories().then(setStories, tell)
    keptDrafts().then(setKept, tell)
    hasNewer().then(
      (isNewer) => {
        if (isNewer)
          setTrouble('This browser keeps a story that a newer desk has written. Open it there; here it is left alone.')
      },
      () => undefined,
    )
  }, [])
  return (
    <main className="mx-auto flex w-full max-w-[48rem] flex-col gap-8 px-6 py-8">
      <header className="border-t-4 border-ink pt-3">
        <h1 ref={heading} tabIndex={-1} className="font-serif text-view font-strong">
          The desk
        </h1>
        <p className="mt-1 text-soft">
          Make a story from its sources. What you write stays in this browser until you save it.
        </p>
      </header>
      {trouble !== '' && (
        <p role="alert" className="note" data-severity="problem">
          {trouble}
        </p>
      )}
      {kept.length > 0 && (
        <StoryList
          ref={keptList}
          title="Kept in this browser"
          entries={kept.map((one, at) => ({
            key: one.key,
            name: one.draft.article.headline || one.draft.article.slug,
            aside: `/${one.draft.article.slug}/, ${stateOf(one)}, ${new Date(one.at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}`,
            open: () => {
              void openKept(one)
            },
            forget: () => {
              forgetting(at)
              forgetDraft(one).then(setKept, tell)
            },
          }))}
        />
      )}
      {stories.length > 0 && (
        <StoryList
          title="Stories of the project"
          entries={stories.map(({ slug, headline }) => ({
            key: slug,
            name: headline || slug,
            aside: `src/stories/${slug}.ts`,
            open: () => {
              void openFromProject(slug)
            },
          }))}
        />
      )}
      <NewStory
        ref={nameBox}
        taken={[...stories.map(({ slug }) => slug), ...kept.map(({ draft }) => draft.article.slug)]}
      />
      <section className="flex flex-col gap-2">
        <h2 className="font-serif text-want font-strong">Open a file</h2>
        <input
          type="file"
          accept=".ts,.json"
          aria-label="Open a story’s file, .ts or .json"
          className="text-small"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) void openFile(file)
          }}
        />
      </section>
    </main>
  )
}

const stateOf = (one: Kept): string =>
  !hasUnsaved(one) ? 'as in its file' : one.saved === null ? 'never saved' : 'with changes that are not saved'

/** @returns what is still kept @throws a sentence where the draft is being worked on */
async function forgetDraft({ key, draft }: KeptEntry): Promise<KeptEntry[]> {
  const { slug, headline } = draft.article
  // Only the draft under the story's own key can be open; those that were set aside have other keys.
  if (key === slug && (await isOpenInAWindow(slug)))
    throw new Error('This story is open in another window. Close it there before you forget its draft.')
  // Another window may have changed it since the list was made.
  const one = await keptDraft(key)
  if (!one) return keptDrafts()
  const question = `Forget the draft of “${headline || slug}”, ${stateOf(one)}? It cannot be brought back.`
  if (!hasUnsaved(one) || window.confirm(question)) await forget(key)
  return keptDrafts()
}

interface Entry {
  readonly key: string
  readonly name: string
  readonly aside: string
  readonly open: () => void
  readonly forget?: () => void
}

interface ListProps {
  ref?: Ref<HTMLUListElement>
  title: string
  entries: readonly Entry[]
}

const StoryList = ({ ref, title, entries }: ListProps) => (
  <section className="flex flex-col gap-2">
    <h2 className="font-serif text-want font-strong">{title}</h2>
    <ul ref={ref} className="border-t border-rule">
      {entries.map(({ key, name, aside, open, forget: takeOut }) => (
        <li key={key} className="flex items-baseline gap-3 border-b border-rule">
          <button type="button" className="flex-1 py-2 text-start hover:bg-panel" onClick={open}>
            <span className="font-strong">{name}</span> <span className="text-small text-soft">{aside}</span>
          </button>
          {takeOut && (
            <button
              type="button"
              className="link text-small"
              aria-label={`Forget the draft of ${name}`}
              onClick={takeOut}
            >
              Forget
            </button>
          )}
        </li>
      ))}
    </ul>
  </section>
)
