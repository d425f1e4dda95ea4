/** Keeps drafts in this browser, so that a crash, a closed window or a server that is gone costs nobody their work. */
import { createStore, del, entries, get, set, update, type UseStore } from 'idb-keyval'
import { isSame, type Value } from '../document/Written.ts'
import type { Draft, StoryPlace } from './Draft.ts'

/** Of the form of what is kept. A later desk reads older ones; an older desk says that it can't. */
const version = 1

export interface Kept {
  readonly version: number
  readonly draft: Draft
  readonly place: StoryPlace
  readonly saved: Draft | null
  /** When, as milliseconds since 1970. */
  readonly at: number
}

let store: UseStore | undefined
/** A browser that forbids storage does so when it is first asked. */
const drafts = (): UseStore => (store ??= createStore('sticking-points-desk', 'drafts'))

/** What is kept, and under what. */
export interface KeptEntry extends Kept {
  readonly key: string
}

/** All that is kept, the newest first. @throws a sentence where the browser keeps nothing */
export async function keptDrafts(): Promise<KeptEntry[]> {
  const all = await orNotKept(() => entries<string, Kept>(drafts()))
  return all
    .map(([key, kept]) => ({ ...kept, key }))
    .filter((kept) => kept.version <= version)
    .toSorted((one, other) => other.at - one.at)
}

/** What is kept under a key. Under its slug that is the draft of a story that its editor worked on last. */
export async function keptDraft(key: string): Promise<Kept | undefined> {
  const kept = await orNotKept(() => get<Kept>(key, drafts()))
  return kept && kept.version <= version ? kept : undefined
}

/** Whether something is kept that a newer desk has written. */
export async function hasNewer(): Promise<boolean> {
  const all = await orNotKept(() => entries<string, Kept>(drafts()))
  return all.some(([, kept]) => kept.version > version)
}

export const forget = (key: string): Promise<void> => orNotKept(() => del(key, drafts()))

/**
 * Makes room for another draft of a story. The one that is kept, if it has changes that no file has, stays in the list under a name of
 * its own.
 *
 * @param draft what is going to be kept instead
 */
export async function setAside({ article, texts }: Draft): Promise<void> {
  const kept = await keptDraft(article.slug)
  if (!kept || !hasUnsaved(kept) || isSameStory(kept.draft, { article, texts })) return
  await orNotKept(() => set(`${article.slug} ${kept.at}`, kept, drafts()))
}

/** Whether a draft has changes that its file has not. */
export const hasUnsaved = ({ saved, draft }: Pick<Kept, 'saved' | 'draft'>): boolean =>
  saved === null || !isSameStory(saved, draft)

const isSameStory = (one: Pick<Draft, 'article' | 'texts'>, other: Pick<Draft, 'article' | 'texts'>): boolean =>
  isSame(one.article as unknown as Value, other.article as unknown as Value) && isSame(one.texts, other.texts)

let writing: Promise<void> | undefined
let next: Omit<Kept, 'version' | 'at'> | undefined

/** Keeps the draft. While one is being written, only the latest of those that follow is written next. */
export function keep(draft: Draft, place: StoryPlace, saved: Draft | null): Promise<void> {
  next = { draft, place, saved }
  writing ??= writeAll().finally(() => {
    writing = undefined
  })
  return writing
}

async function writeAll(): Promise<void> {
  while (next) {
    const record: Kept = { ...next, version, at: Date.now() }
    next = undefined
    await orNotKept(() =>
      update<Kept>(
        record.draft.article.slug,
        (old) => {
          if (old && old.version > version) throw new NotKept(newer)
          return record
        },
        drafts(),
      ),
    )
  }
}

/** Why a browser keeps nothing, said to an editor. */
class NotKept extends Error {
  override readonly name = 'NotKept'
}

const newer =
  'Not kept: this browser has a draft of this story that a newer desk has written, and it is left alone. Save the story before you close it.'

async function orNotKept<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof NotKept) throw error
    const { name } = error as Error
    throw new NotKept(
      name === 'QuotaExceededError'
        ? 'This browser has no room left, so the latest changes are in this window alone. Save the story, or take drafts out of the list.'
        : 'This browser lets no page keep anything (a private window, or its settings), so your changes are in this window alone. Save the story before you close it.',
    )
  }
}
