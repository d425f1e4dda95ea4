/**
 * A story's file with other values: only the lines of what has changed are written anew, and all that a person wrote beside them, such
 * as comments, stays as it is. The same values give the same file, to the byte.
 *
 * Used whenever the desk saves. See docs/decisions/018-the-desk.md for why the difference of two values decides, and not a list of
 * what an editor did.
 */
import type { Article } from '../../article/schema/Article.ts'
import { applied, type Edit } from './Edit.ts'
import { printAfterKey, printEntry, printKey, printTall, printValue, spaces } from './printValue.ts'
import { readStory, type StoryFile } from './readStory.ts'
import { reorder } from './reorder.ts'
import {
  entriesOf,
  isList,
  isRecord,
  isSame,
  type Range,
  type Value,
  valueOf,
  type Written,
  type WrittenEntry,
  type WrittenList,
  type WrittenRecord,
} from './Written.ts'
import { originsIn } from './originsIn.ts'

/**
 * @param text of the story's file
 * @throws Unreadable where the file is not one that the desk can change
 */
export function writeStory(text: string, article: Article): string {
  const file = readStory(text)
  return applied(text, recordEdits(file, file.story, article as unknown as Record<string, Value>, true))
}

/** The file of a story that has none yet. @param name what the story is called in the code: `teaTalks` */
export const newStoryFile = (name: string, article: Article): string =>
  writeStory(
    `import { defineArticle } from '../article/schema/defineArticle.ts'\n\nexport const ${name} = defineArticle({})\n`,
    article,
  )

function edits(file: StoryFile, written: Written, value: Value): Edit[] {
  if (isSame(valueOf(written), value)) return []
  if (!isOneLine(file, written)) {
    if (written.kind === 'record' && isRecord(value)) return recordEdits(file, written, value)
    if (written.kind === 'list' && isList(value)) return listEdits(file, written, value)
  }
  return [whole(file, written, value)]
}

const isOneLine = ({ text }: StoryFile, { start, end }: Range): boolean => !text.slice(start, end).includes('\n')

const hasComment = ({ comments }: StoryFile, { start, end }: Range): boolean =>
  comments.some((comment) => comment.start >= start && comment.end <= end)

/** The value written anew. */
function whole(file: StoryFile, written: Written, value: Value): Edit {
  const { lineStart, indent } = lineAt(file.text, written.start)
  return { ...rangeOf(written), text: printValue(value, indent, written.start - lineStart) }
}

/** @param isStory the story itself has a line for each of its fields, however few they are */
function recordEdits(
  file: StoryFile,
  written: WrittenRecord,
  value: Readonly<Record<string, Value | undefined>>,
  isStory = false,
): Edit[] {
  if (isSame(valueOf(written), value)) return []
  const next = entriesOf(value)
  if (isOneLine(file, written) || next.length === 0 || !hasLineEach(file.text, written.entries)) {
    const { indent } = lineAt(file.text, written.start)
    if (isStory) return [{ ...rangeOf(written), text: printTall(value, indent) }]
    return [whole(file, written, value)]
  }
  const indent = lineAt(file.text, written.entries[0]?.start ?? written.start).indent
  return reorder(
    file.text,
    written,
    written.entries,
    next.map(([key, inner]) => ({
      from: indexOfKey(written, key),
      edits: (entry) => entryEdits(file, entry, inner),
      print: () => spaces(indent) + printEntry(key, inner, indent),
    })),
  )
}

const indexOfKey = ({ entries }: WrittenRecord, key: string): number | undefined => {
  const at = entries.findIndex((entry) => entry.key === key)
  return at < 0 ? undefined : at
}

function entryEdits(file: StoryFile, entry: WrittenEntry, value: Value): Edit[] {
  const { value: written, key, keyEnd } = entry
  if (isSame(valueOf(written), value)) return []
  const isWhole = written.kind === 'literal' || isOneLine(file, written)
  const before = { start: keyEnd, end: written.end }
  // Whether a text has room behind its key is decided again. A comment between the two keeps its place.
  if (isWhole && !hasComment(file, before)) {
    const { indent } = lineAt(file.text, entry.start)
    return [{ ...before, text: printAfterKey(printKey(key), value, indent) }]
  }
  return edits(file, written, value)
}

function listEdits(file: StoryFile, written: WrittenList, value: readonly Value[]): Edit[] {
  const { items } = written
  const isOfParts = value.some((item) => isRecord(item) || isList(item))
  const hasComments = hasComment(file, written)
  if ((!isOfParts && !hasComments) || value.length === 0 || !hasLineEach(file.text, items)) {
    return [whole(file, written, value)]
  }
  const origins = originsIn(items.map(valueOf), value)
  // Prettier pulls a list together as soon as it has room on a line.
  const anew = whole(file, written, value)
  if (!anew.text.includes('\n') && !hasComments && items.every((item) => isOneLine(file, item))) return [anew]
  const indent = lineAt(file.text, items[0]?.start ?? written.start).indent
  return reorder(
    file.text,
    written,
    items,
    value.map((item, nth) => ({
      from: origins[nth],
      edits: (before) => edits(file, before, item),
      print: () => spaces(indent) + printValue(item, indent, indent),
    })),
  )
}

/** Whether each begins a line of its own, as Prettier sets them. Where one does not, the whole is written anew. */
const hasLineEach = (text: string, parts: readonly Range[]): boolean =>
  parts.every(({ start }) => text.slice(lineAt(text, start).lineStart, start).trim() === '') &&
  parts.every(({ end }, at) => at === parts.length - 1 || text.slice(end, parts[at + 1]?.start).includes('\n'))

function lineAt(text: string, position: number): { lineStart: number; indent: number } {
  const lineStart = text.lastIndexOf('\n', position - 1) + 1
  return { lineStart, indent: /^ */.exec(text.slice(lineStart))?.[0].length ?? 0 }
}

const rangeOf = ({ start, end }: Range): Range => ({ start, end })
