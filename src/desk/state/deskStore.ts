/**
 * The desk's state: the draft, which undo goes through, and where the editor is in it. One store a page, made by a factory so that a test
 * has its own.
 */
import { temporal } from 'zundo'
import { createStore } from 'zustand'
import type { Value } from '../document/Written.ts'
import { pathOf, withMoved, withValue, withValues } from '../document/values.ts'
import { paragraphNamesIn, withCitedParagraphs, withRenamed } from '../source/cited.ts'
import { type Kind, withKind } from '../source/kinds.ts'
import { renamedBetween } from '../source/renamedBetween.ts'
import type { Draft, StoryPlace } from './Draft.ts'

/** Words of a source that the editor has selected. */
export interface Selection {
  readonly source: string
  /** `source:paragraph` */
  readonly ref: string
  readonly words: string
  /** They stand between quotation marks there. */
  readonly isSpoken: boolean
}

export interface DeskState {
  /** Null while no story is open. */
  readonly draft: Draft | null
  readonly place: StoryPlace
  /** The draft that the file has. */
  readonly saved: Draft | null
  /** What the form shows, as a path: `points.draft.positions.norland`, or a group such as `quotes`. */
  readonly open: string
  /**
   * The field to go to, as a path, or a place that is none, whose name has a space: `startHeading`, `selectionBar`. A new object each time,
   * so that the same field works twice.
   */
  readonly wanted: { readonly path: string } | null
  readonly selection: Selection | null
  /** Another window has the story. */
  readonly isElsewhere: boolean
  /** The place that the window's address asked for when the desk was loaded; null once a story is open. */
  readonly initialPlace: OpenPlace | null
}

/** A story, and what is open in it. */
export interface OpenPlace {
  readonly slug: string
  /** `points.draft`, or a group such as `quotes`. */
  readonly open: string
}

export interface DeskActions {
  readonly openDraft: (draft: Draft, place: StoryPlace, saved: Draft | null) => void
  readonly close: () => void
  readonly goTo: (path: string, field?: string) => void
  readonly select: (selection: Selection | null) => void
  /** @param value undefined takes the thing out */
  readonly setValue: (path: string, value: Value | undefined) => void
  /** Several values by their paths, which undo takes back in one step. */
  readonly setValues: (values: Readonly<Record<string, Value | undefined>>) => void
  readonly move: (path: string, to: number) => void
  /** The text of a source, in the place of the one that it has, if it has one. */
  readonly setText: (source: string, text: string) => void
  readonly setKind: (source: string, line: number, kind: Kind) => void
  readonly setCompared: (fingerprint: string, by: string | null, on: string) => void
  readonly markSaved: (draft: Draft, text: string) => void
  readonly setElsewhere: (isElsewhere: boolean) => void
}

/** Where closing a story leads: the heading of the start page. It is no path of the story. */
export const startHeading = ' start'

export type DeskStore = ReturnType<typeof createDeskStore>

const untouched: DeskState = {
  draft: null,
  place: { text: null, isInProject: false },
  saved: null,
  open: 'story',
  wanted: null,
  selection: null,
  isElsewhere: false,
  initialPlace: null,
}

/** Of a text that is another now, the paragraph that was selected may have another number, or be gone. */
const unselected = { selection: null }

/** Letters that follow each other as fast in one field are undone together. */
const oneGo = 1500

export function createDeskStore(initialPlace: OpenPlace | null = null) {
  let typing = { path: '', at: 0 }
  /** Whether the change goes on with the last one. */
  const isMoreOf = (path: string): boolean => {
    const now = performance.now()
    const isMore = path === typing.path && now - typing.at < oneGo
    typing = { path, at: now }
    return isMore
  }
  let isMore = false

  const store = createStore<DeskState & DeskActions>()(
    temporal(
      (set) => {
        const edit = (next: (draft: Draft) => Draft, path = '') => {
          isMore = isMoreOf(path) && path !== ''
          set(({ draft, isElsewhere }) => {
            if (!draft || isElsewhere) return {}
            const { article, ...rest } = next(draft)
            return { draft: { ...rest, article: withCitedParagraphs(article, rest.texts) } }
          })
        }
        return {
          ...untouched,
          initialPlace,
          openDraft: (draft, place, saved) => {
            set({ ...untouched, draft, place, saved, wanted: { path: untouched.open } })
            store.temporal.getState().clear()
          },
          close: () => {
            set({ ...untouched, wanted: { path: startHeading } })
            store.temporal.getState().clear()
          },
          goTo: (path, field) => {
            set({ open: path, wanted: { path: field ?? path } })
          },
          select: (selection) => {
            set({ selection })
          },
          setValue: (path, value) => {
            edit((draft) => ({ ...draft, article: withValue(draft.article, pathOf(path), value) }), path)
          },
          setValues: (values) => {
            edit((draft) => ({ ...draft, article: withValues(draft.article, values) }))
          },
          move: (path, to) => {
            edit((draft) => ({ ...draft, article: withMoved(draft.article, pathOf(path), to) }))
          },
          setText: (source, text) => {
            edit((draft) => {
              const before = draft.texts[source]
              if (before === undefined) return { ...draft, texts: { ...draft.texts, [source]: text } }
              const taken = paragraphNamesIn(draft.article, source)
              return withText(draft, source, text, renamedBetween(before, text, taken))
            })
            set(unselected)
          },
          setKind: (source, line, kind) => {
            edit((draft) => {
              const { source: text, renamed } = withKind(draft.texts[source] ?? '', line, kind)
              return withText(draft, source, text, renamed)
            })
            set(unselected)
          },
          setCompared: (fingerprint, by, on) => {
            edit((draft) => {
              const others = Object.entries(draft.compared).filter(([one]) => one !== fingerprint)
              const own = by === null ? [] : [[fingerprint, { by, on }] as const]
              return { ...draft, compared: Object.fromEntries([...others, ...own]) }
            })
          },
          markSaved: (draft, text) => {
            // Another story may be open by the time that this one is saved.
            set(({ draft: open }) =>
              open?.article.slug === draft.article.slug ? { saved: draft, place: { text, isInProject: true } } : {},
            )
          },
          setElsewhere: (isElsewhere) => {
            set({ isElsewhere })
          },
        }
      },
      {
        partialize: ({ draft }) => ({ draft }),
        equality: (one, other) => one.draft === other.draft,
        limit: 1000,
        handleSet: (save) => (past, replace, current, delta) => {
          const isAfterUndo = store.temporal.getState().futureStates.length > 0
          if (!isMore || isAfterUndo) (save as (...given: unknown[]) => void)(past, replace, current, delta)
          isMore = false
        },
      },
    ),
  )
  return store
}

/** The draft with another version of a source's text. @param renamed the new names of its paragraphs, by their old ones */
const withText = (draft: Draft, source: string, text: string, renamed: ReadonlyMap<string, string>): Draft => ({
  ...draft,
  texts: { ...draft.texts, [source]: text },
  article: withRenamed(draft.article, source, renamed, text),
})
