/** Takes a field out of its part, together with the fields that cannot be there without it. */
import { ownerOf, siblingOf } from '../document/values.ts'
import { useDesk } from '../state/DeskContext.ts'
import { companionsOf } from './initialOf.ts'

interface Props {
  /** @example 'parties.norland.shortName' */
  path: string
  /** As the form calls it. @example 'Shorter name' */
  label: string
}

export function TakeOutField({ path, label }: Props) {
  const setValues = useDesk((state) => state.setValues)
  const [, name] = ownerOf(path)
  // A note on a date is optional, so that it is not added with the date, but it goes with it.
  const names = name === 'date' ? [...companionsOf(name), 'dateNote'] : companionsOf(name)
  return (
    <button
      type="button"
      className="link ms-auto text-small"
      aria-label={`Take out “${label}”`}
      onClick={() => {
        setValues(Object.fromEntries(names.map((one) => [siblingOf(path, one), undefined])))
      }}
    >
      Take out
    </button>
  )
}
