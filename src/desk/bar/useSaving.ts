/** Saves the story: into the project, or as a file where there is none. What went wrong is said, and nothing is lost by it. */
import { useState } from 'react'
import type { Problem } from '../../article/checks/Problem.ts'
import { useDeskStore } from '../state/DeskContext.ts'
import { problemsIn } from '../state/problems.ts'
import { fileOf } from '../state/fileOf.ts'
import { checkSaved, hasProject, Overtaken, saveStory } from '../state/project.ts'
import { handOut } from './handOut.ts'

export interface Saving {
  readonly save: () => void
  readonly isSaving: boolean
  /** What came of it, as a sentence; empty before. */
  readonly told: string
  readonly isTrouble: boolean
  /** What only the project’s own check finds in what was saved: what the compiler refuses. */
  readonly found: readonly Problem[]
}

export function useSaving(): Saving {
  const store = useDeskStore()
  const [state, setState] = useState({ isSaving: false, told: '', isTrouble: false, found: [] as readonly Problem[] })
  const save = async () => {
    const { draft, place, isElsewhere, markSaved } = store.getState()
    if (!draft || isElsewhere) return
    setState((old) => ({ ...old, isSaving: true }))
    try {
      const text = fileOf(draft, place)
      const { slug } = draft.article
      if (!hasProject()) {
        handOut(`${slug}.ts`, text, 'text/typescript')
        setState({
          isSaving: false,
          told: `${slug}.ts was handed to your browser as a download.`,
          isTrouble: false,
          found: [],
        })
        return
      }
      await saveStory({ slug, text, before: place.text, texts: draft.texts })
      markSaved(draft, text)
      setState({ isSaving: false, told: `Saved in src/stories/${slug}.ts.`, isTrouble: false, found: [] })
      // The rest the desk has told already.
      const known = problemsIn(draft)
      const all = await checkSaved(slug)
      const found = all.filter((one) => !known.some(({ path, why }) => path === one.path && why === one.why))
      if (found.length > 0) {
        const told = 'Saved. The project’s own check still has something to say of it: see the problems.'
        setState({ isSaving: false, told, isTrouble: true, found })
      }
    } catch (error) {
      const told = error instanceof Overtaken ? overtaken : (error as Error).message
      setState((old) => ({ ...old, isSaving: false, told, isTrouble: true }))
    }
  }
  return {
    ...state,
    save: () => {
      void save()
    },
  }
}

const overtaken =
  'Not saved: the file in the project was changed outside this desk meanwhile. Your changes are kept in this browser. Hand out your version under “Files …”, then open the story anew from the list to see the other one.'
