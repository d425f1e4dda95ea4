/** Opens a story: from the project, from a file, or as this browser has kept it. */
import type { Article } from '../../article/schema/Article.ts'
import { readStory } from '../document/readStory.ts'
import { fromJson } from '../document/storyJson.ts'
import { Unreadable } from '../document/Unreadable.ts'
import { valueOf } from '../document/Written.ts'
import { useDesk, useDeskStore } from '../state/DeskContext.ts'
import type { Draft, StoryPlace } from '../state/Draft.ts'
import { hasUnsaved, type Kept, keptDraft, setAside } from '../state/keep.ts'
import { hasProject, readStoryFiles } from '../state/project.ts'
import type { Texts } from '../source/cited.ts'

/** @param tell what is wrong with a file */
export function useOpening(tell: (why: string) => void) {
  const store = useDeskStore()
  const openDraft = useDesk((state) => state.openDraft)

  const open = async (text: string | null, article: Article, texts: Texts, isInProject: boolean) => {
    const place: StoryPlace = { text, isInProject }
    const opened: Draft = { article, texts, compared: {} }
    const kept = await keptDraft(article.slug).catch(() => undefined)
    // Changes that were never saved go on, if they were made to this very file.
    if (kept && text !== null && kept.place.text === text && hasUnsaved(kept)) {
      openDraft({ ...kept.draft, texts: { ...texts, ...changedTexts(kept) } }, place, opened)
      return
    }
    await openOther({ ...opened, compared: kept?.draft.compared ?? {} }, place, text === null ? null : opened)
  }

  /** Opens a draft that does not go on from what is kept of the story. */
  const openOther = async (draft: Draft, place: StoryPlace, saved: Draft | null) => {
    // Where nothing can be kept, nothing was.
    await setAside(draft).catch(() => undefined)
    openDraft(draft, place, saved)
  }

  /** @param texts of its sources; those that the project has of the story where they are not given */
  const openText = async (text: string, name: string, texts?: Texts) => {
    try {
      const isJson = name.endsWith('.json')
      const article = isJson ? fromJson(text) : (valueOf(readStory(text).story) as unknown as Article)
      const known = withNames(texts ?? (await textsInProject(article.slug)), article)
      await open(isJson ? null : text, article, known, texts !== undefined)
    } catch (error) {
      const where = error instanceof Unreadable ? `${name}, line ${error.line}: ` : `${name}: `
      tell(where + (error as Error).message)
    }
  }

  const openFromProject = async (slug: string) => {
    try {
      const { text, texts } = await readStoryFiles(slug)
      await openText(text, `${slug}.ts`, texts)
    } catch (error) {
      tell((error as Error).message)
    }
  }

  return {
    /** Opens a story again after a reload: its kept draft, or else the project's file. Does nothing where another story has been opened meanwhile. */
    openAgain: async (slug: string): Promise<void> => {
      const kept = await keptDraft(slug).catch(() => undefined)
      if (store.getState().draft) return
      if (kept) await openOther(kept.draft, kept.place, kept.saved)
      else if (hasProject()) await openFromProject(slug)
      else tell(`This browser keeps no draft of “${slug}”.`)
    },
    openKept: async ({ draft, place, saved }: Kept) => {
      await openOther(draft, place, saved)
    },
    openFromProject,
    openFile: async (file: File) => {
      await openText(await file.text(), file.name)
    },
  }
}

/** None where the project does not have the story. */
const textsInProject = async (slug: string): Promise<Texts> =>
  hasProject()
    ? await readStoryFiles(slug).then(
        ({ texts }) => texts,
        () => ({}),
      )
    : {}

/** The text of an only source may lie in a file that does not name it. */
function withNames({ '': only, ...texts }: Texts, { sources }: Article): Texts {
  const [first, ...others] = Object.keys(sources)
  return only === undefined || first === undefined || others.length > 0 ? texts : { [first]: only, ...texts }
}

/** The texts that were changed at the desk; the others are as their files have them by now. */
const changedTexts = ({ draft, saved }: Kept): Texts =>
  Object.fromEntries(Object.entries(draft.texts).filter(([id, text]) => text !== saved?.texts[id]))
