/** Saves the story: into the project, or as a file where there is none. What went wrong is said, and nothing is lost by it. */
import { useEffect, useRef, useState } from 'react'
import type { Problem } from '../../article/checks/Problem.ts'
import { useDeskStore } from '../state/DeskContext.ts'
import type { Draft } from '../state/Draft.ts'
import { problemsIn } from '../state/problems.ts'
import { fileOf, textFilesOf } from '../state/fileOf.ts'
import { checkSaved, hasProject, Overtaken, saveStory } from '../state/project.ts'
import { handOut } from './handOut.ts'

export interface Saving {
  readonly save: () => void
  /** Overwrites a file that somebody else has changed, with the question to ask first; null unless a save was refused for that. */
  readonly saveOver: { readonly question: string; readonly act: () => void } | null
  readonly isSaving: boolean
  /** What came of it, as a sentence; empty before. */
  readonly told: string
  readonly isTrouble: boolean
  /** What only the project’s own check finds in what was saved: what the compiler refuses. */
  readonly found: readonly Problem[]
}

/** Long enough to be read, and read out. */
const shown = 8000

const unsaved = {
  isSaving: false,
  told: '',
  isTrouble: false,
  found: [] as readonly Problem[],
  refused: null as { readonly question: string; readonly theirs: Overtaken } | null,
}

export function useSaving(): Saving {
  const store = useDeskStore()
  const [state, setState] = useState(unsaved)
  const isSaving = useRef(false)
  /** How often it was saved: the check of an older save has nothing to say of a newer one. */
  const count = useRef(0)

  // That it went well is old news at the next change, or after a while. What went wrong stays until the next save.
  useEffect(() => {
    if (state.told === '' || state.isTrouble) return undefined
    const forget = () => {
      setState((old) => (old.isTrouble ? old : { ...old, told: '' }))
    }
    const timer = setTimeout(forget, shown)
    const stop = store.subscribe(({ draft }, before) => {
      if (draft !== before.draft) forget()
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [state.told, state.isTrouble, store])

  const save = async (over: Overtaken | null = null) => {
    const { draft, place, isElsewhere, markSaved } = store.getState()
    if (!draft || isElsewhere || isSaving.current) return
    const { slug } = draft.article
    // A file from elsewhere is new to the project, whatever it says.
    const before = over ? over.text : place.isInProject ? place.text : null
    isSaving.current = true
    setState((old) => ({ ...old, isSaving: true }))
    try {
      const text = fileOf(draft, place)
      if (!hasProject()) {
        handOut(`${slug}.ts`, text, 'text/typescript')
        setState({ ...unsaved, told: `${slug}.ts was handed to your browser as a download.` })
        return
      }
      await saveStory({ slug, text, before, texts: textFilesOf(draft) })
      markSaved(draft, text)
      setState({ ...unsaved, told: `Saved in src/stories/${slug}.ts.` })
      count.current++
      void check(draft, count.current)
    } catch (error) {
      if (error instanceof Overtaken) {
        const { told, question } = before === null ? anotherStory(slug) : changedFile
        setState((old) => ({ ...old, isSaving: false, told, isTrouble: true, refused: { question, theirs: error } }))
      } else {
        setState((old) => ({ ...old, isSaving: false, told: (error as Error).message, isTrouble: true, refused: null }))
      }
    } finally {
      isSaving.current = false
    }
  }

  const check = async (draft: Draft, number: number) => {
    try {
      const all = await checkSaved(draft.article.slug)
      if (number !== count.current) return
      // The rest the desk has told already.
      const known = problemsIn(draft)
      const found = all.filter((one) => !known.some(({ path, why }) => path === one.path && why === one.why))
      setState((old) => ({ ...old, found, ...(found.length > 0 && { told: refusedByCheck, isTrouble: true }) }))
    } catch (error) {
      if (number !== count.current) return
      setState((old) => ({ ...old, told: `Saved, but not checked. ${(error as Error).message}`, isTrouble: true }))
    }
  }
  const { refused, ...shownState } = state
  return {
    ...shownState,
    save: () => {
      void save()
    },
    saveOver: refused && {
      question: refused.question,
      act: () => {
        void save(refused.theirs)
      },
    },
  }
}

const refusedByCheck = 'Saved. The project’s own check still has something to say of it: see the problems.'

const changedFile = {
  told: 'Not saved: the file in the project was changed outside this desk meanwhile. Your changes are kept in this browser. Save yours over it, or hand out your version under “Files …” and open the story anew from the list to see the other one.',
  question: 'What somebody else has changed in the file will be gone. Save yours over it?',
}

const anotherStory = (slug: string) => ({
  told: `Not saved: the project has another story of this name, src/stories/${slug}.ts. Your changes are kept in this browser. Save yours over it, or hand it out under “Files …” and open the project’s story from the list.`,
  question: 'The project has another story in this file, and the whole of it will be gone. Save yours in its place?',
})
