/** That something is over: one point, or the talks. */
import { partAt } from '../document/values.ts'
import { initialOf } from '../forms/initialOf.ts'
import { useDesk, useValue } from '../state/DeskContext.ts'
import { groundsFrom } from './newEntries.ts'

/** @param path `points.draft` */
export const SettlePoint = ({ path }: { path: string }) => (
  <Ending path={`${path}.outcome`} open={path} label="This point is settled …" />
)

export const EndTalks = () => <Ending path="talks" open="story" label="The talks are over, or paused …" />

interface Props {
  path: string
  /** What is shown then. */
  open: string
  label: string
}

function Ending({ path, open, label }: Props) {
  const value = useValue(path)
  const setValue = useDesk((state) => state.setValue)
  const goTo = useDesk((state) => state.goTo)
  const part = partAt(path.split('.'))
  if (value !== undefined || !part) return null
  return (
    <button
      type="button"
      className="btn self-start"
      onClick={() => {
        const isTalks = path === 'talks'
        setValue(path, { ...initialOf(part), ...(isTalks && { state: 'deal' }), ...groundsFrom(null) })
        goTo(open, `${path}.${isTalks ? 'state' : 'kind'}`)
      }}
    >
      {label}
    </button>
  )
}
