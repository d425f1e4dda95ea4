/**
 * The project's folder, as far as `npm run desk` lets the desk read and write it: stories and the texts of their sources. The desk as a
 * static folder has none, and hands out files instead.
 */
import type { Problem } from '../../article/checks/Problem.ts'
import type { Texts } from '../source/cited.ts'

declare global {
  interface Window {
    /** Written into the page by the server that `npm run desk` starts; see build/desk/deskPlugin.ts. */
    deskToken?: string
  }
}

export const hasProject = (): boolean => window.deskToken !== undefined

export interface StoryOfProject {
  readonly slug: string
  readonly headline: string
}

interface FilesOfStory {
  readonly text: string
  /** By the source’s id; that of an only source may be under none. */
  readonly texts: Texts
}

export const listStories = async (): Promise<readonly StoryOfProject[]> =>
  ((await ask('stories')) as { stories: StoryOfProject[] }).stories

export const readStoryFiles = async (slug: string): Promise<FilesOfStory> =>
  (await ask(`story?slug=${encodeURIComponent(slug)}`)) as FilesOfStory

interface Saving {
  readonly slug: string
  readonly text: string
  /** By the names of their files. */
  readonly texts: Readonly<Record<string, string>>
  /** The file as it was opened or last saved; null for one that should not be there yet. */
  readonly before: string | null
}

/** The file was changed by somebody else meanwhile. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken'
  /** What the file has now; null where it is gone. */
  readonly text: string | null

  constructor(why: string | undefined, text: string | null) {
    super(why)
    this.text = text
  }
}

/** @throws Overtaken, or a sentence for the editor */
export async function saveStory(saving: Saving): Promise<void> {
  await ask('story', { method: 'PUT', body: JSON.stringify(saving) })
}

/** What “npm run check” finds in the saved file, the compiler included. */
export const checkSaved = async (slug: string): Promise<readonly Problem[]> =>
  ((await ask(`check?slug=${encodeURIComponent(slug)}`)) as { found: Problem[] }).found

async function ask(what: string, init: RequestInit = {}): Promise<unknown> {
  let response: Response
  try {
    response = await fetch(`/desk-api/${what}`, { ...init, headers: { 'x-desk-token': window.deskToken ?? '' } })
  } catch {
    throw new Error(
      'The desk’s own server does not answer: the window in which “npm run desk” runs was closed, or the computer slept. Nothing is lost: your changes are kept in this browser. Start “npm run desk” again and save once more.',
    )
  }
  const answer = (await response.json().catch(() => ({}))) as { why?: string; text?: string | null }
  if (response.status === 409) throw new Overtaken(answer.why, answer.text ?? null)
  if (!response.ok) throw new Error(answer.why ?? `The desk’s own server answers ${response.status}.`)
  return answer
}
