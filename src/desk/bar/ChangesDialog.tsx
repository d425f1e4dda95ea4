/** What has changed since the story was opened or saved, in words, before it is saved. */
import { Dialog } from '@base-ui/react/dialog'
import { useState } from 'react'
import { changesBetween } from '../document/changesBetween.ts'
import { useDesk, useDraft } from '../state/DeskContext.ts'
import { PlaceLink } from '../ui/PlaceLink.tsx'

export function ChangesDialog() {
  const { article } = useDraft()
  const saved = useDesk((state) => state.saved)
  const [isOpen, setIsOpen] = useState(false)
  if (!saved) return null
  const changes = isOpen ? changesBetween(saved.article, article) : []
  return (
    <Dialog.Root open={isOpen} onOpenChange={setIsOpen}>
      <Dialog.Trigger className="btn">What has changed …</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog">
          <Dialog.Title className="font-serif text-question font-strong">What has changed</Dialog.Title>
          <Dialog.Description className="text-small text-soft">Since the story was opened or saved.</Dialog.Description>
          <ul className="flex max-h-[60vh] flex-col gap-3 overflow-y-auto" tabIndex={0} aria-label="Changes">
            {changes.map(({ path, before, after }) => (
              <li key={path} className="text-small">
                <PlaceLink
                  path={path}
                  className="font-strong"
                  onFollow={() => {
                    setIsOpen(false)
                  }}
                />
                {before !== undefined && <del className="block text-soft">{before}</del>}
                {after !== undefined && <ins className="block no-underline">{after}</ins>}
              </li>
            ))}
          </ul>
          {changes.length === 0 && <p>Nothing.</p>}
          <div className="flex justify-end">
            <Dialog.Close className="btn">Close</Dialog.Close>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
