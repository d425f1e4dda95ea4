/** What else a part may have: a menu, so that a form shows only what is used. */
import { Menu } from '@base-ui/react/menu'
import type { Ref } from 'react'
import { useDesk } from '../state/DeskContext.ts'

export interface Addable {
  /** Where the field will be. @example 'parties.norland.shortName' */
  readonly path: string
  /** As the form calls it. @example 'Shorter name' */
  readonly label: string
  readonly add: () => void
}

interface Props {
  /** Of the button. */
  ref: Ref<HTMLButtonElement>
  /** What they are added to, for whoever does not see where the button stands. @example 'Norland' */
  to: string
  fields: readonly Addable[]
}

export function AddField({ ref, to, fields }: Props) {
  const goTo = useDesk((state) => state.goTo)
  const open = useDesk((state) => state.open)
  if (fields.length === 0) return null
  return (
    <Menu.Root>
      <Menu.Trigger ref={ref} className="btn self-start" aria-label={`Add more to ${to}`}>
        Add more …
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="start" className="z-10">
          <Menu.Popup className="popup">
            {fields.map(({ path, label, add }) => (
              <Menu.Item
                key={path}
                className="menu-item"
                onClick={() => {
                  add()
                  goTo(open, path)
                }}
              >
                {label}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
