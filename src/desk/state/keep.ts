/** Keeps drafts in this browser, so that a crash, a closed window or a server that is gone costs nobody their work. */
import { createStore, del, entries, set, type UseStore } from 'idb-keyval'
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

/** All that is kept, the newest first. @throws a sentence where the browser keeps nothing */
export async function keptDrafts(): Promise<Kept[]> {
  const all = await telling(() => entries<string, Kept>(drafts()))
  return all
    .map(([, kept]) => kept)
    .filter((kept) => kept.version <= version)
    .toSorted((one, other) => other.at - one.at)
}

/** Whether something is kept that a newer desk has written. */
export async function hasNewer(): Promise<boolean> {
  const all = await telling(() => entries<string, Kept>(drafts()))
  return all.some(([, kept]) => kept.version > version)
}

export const forget = (slug: string): Promise<void> => telling(() => del(slug, drafts()))

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
    await telling(() => set(record.draft.article.slug, record, drafts()))
  }
}

/** Why a browser keeps nothing, said to an editor. */
export class NotKept extends Error {
  override readonly name = 'NotKept'
}

async function telling<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { name } = error as Error
    throw new NotKept(
      name === 'QuotaExceededError'
        ? 'This browser has no room left, so the latest changes are in this window alone. Save the story, or take drafts out of the list.'
        : 'This browser lets no page keep anything (a private window, or its settings), so your changes are in this window alone. Save the story before you close it.',
    )
  }
}
