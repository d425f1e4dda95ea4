/** The desk's head: which story it is, undo and redo, whether it is kept and saved, and saving. */
import { Menu } from '@base-ui/react/menu'
import type { ReactNode } from 'react'
import { hasProject } from '../state/project.ts'
import { useKeeping } from '../hooks/useKeeping.ts'
import { useDesk, useDraft, useHistory } from '../state/DeskContext.ts'
import { useIsSaved } from '../state/useIsSaved.ts'
import { ChangesDialog } from './ChangesDialog.tsx'
import { handOut } from './handOut.ts'
import type { Saving } from './useSaving.ts'
import { storySchema } from '../forms/storySchema.ts'
import { fileOf, textFilesOf } from '../state/fileOf.ts'
import { toJson } from '../document/storyJson.ts'

interface Props {
  saving: Saving
  /** What shows which pane, where there is no room for all. */
  children: ReactNode
}

export function DeskBar({ saving, children }: Props) {
  const draft = useDraft()
  const close = useDesk((state) => state.close)
  const { canUndo, canRedo, undo, redo } = useHistory()
  const isSaved = useIsSaved()
  const kept = useKeeping()
  return (
    <header className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b-4 border-ink bg-paper px-4 py-2">
      <button type="button" className="link text-small" onClick={close}>
        All stories
      </button>
      <h1 className="min-w-0 flex-1 truncate font-serif text-want font-strong one-column:w-full one-column:flex-none one-column:whitespace-normal">
        {draft.article.headline || draft.article.slug}
      </h1>
      {children}
      <div className="flex flex-wrap items-center gap-1.5">
        <BarButton isOff={!canUndo} onPress={undo}>
          Undo
        </BarButton>
        <BarButton isOff={!canRedo} onPress={redo}>
          Redo
        </BarButton>
        <ChangesDialog />
        <HandOut />
        <BarButton isMain isOff={saving.isSaving} onPress={saving.save}>
          {hasProject() ? 'Save' : 'Save as a file'}
        </BarButton>
      </div>
      <p className="w-full text-end text-label text-soft one-column:text-start" role="status">
        {isSaved ? 'As in its file' : 'Changed since it was saved'} · {kept}
      </p>
    </header>
  )
}

interface BarButtonProps {
  /** What most editors want next. */
  isMain?: boolean
  /** There is nothing for it to do. */
  isOff: boolean
  onPress: () => void
  /** @example 'Undo' */
  children: string
}

/** Not `disabled`: the last press of “Undo” would take the focus away from whoever works by keyboard. */
const BarButton = ({ isMain = false, isOff, onPress, children }: BarButtonProps) => (
  <button
    type="button"
    className={isMain ? 'btn-main' : 'btn'}
    aria-disabled={isOff}
    onClick={isOff ? undefined : onPress}
  >
    {children}
  </button>
)

/** The story and its texts as files of their own. */
function HandOut() {
  const draft = useDraft()
  const place = useDesk((state) => state.place)
  const { slug } = draft.article
  return (
    <Menu.Root>
      <Menu.Trigger className="btn">Files …</Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end" className="z-10">
          <Menu.Popup className="popup">
            <Menu.Item
              className="menu-item"
              onClick={() => {
                handOut(`${slug}.ts`, fileOf(draft, place), 'text/typescript')
              }}
            >
              {slug}.ts, for src/stories
            </Menu.Item>
            <Menu.Item
              className="menu-item"
              onClick={() => {
                handOut(`${slug}.json`, toJson(draft.article), 'application/json')
              }}
            >
              {slug}.json, for a CMS
            </Menu.Item>
            <Menu.Item
              className="menu-item"
              onClick={() => {
                handOut('story.schema.json', `${JSON.stringify(storySchema(), null, 2)}\n`, 'application/json')
              }}
            >
              story.schema.json, what that JSON may have
            </Menu.Item>
            {Object.entries(textFilesOf(draft)).map(([name, text]) => (
              <Menu.Item
                key={name}
                className="menu-item"
                onClick={() => {
                  handOut(name, text)
                }}
              >
                {name}, for sources
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
