/** A week later: what still rests on the older sources alone, and an entry for the log that is made from what has changed. */
import { restingOnOld, updateText } from '../state/refreshing.ts'
import { useArticle, useDesk } from '../state/DeskContext.ts'
import { PlaceLink } from '../ui/PlaceLink.tsx'
import { today } from '../state/today.ts'

export function Refreshing() {
  const article = useArticle()
  const saved = useDesk((state) => state.saved)
  const setValue = useDesk((state) => state.setValue)
  const goTo = useDesk((state) => state.goTo)
  const old = restingOnOld(article)
  const text = saved ? updateText(saved.article, article) : ''
  const propose = () => {
    const path = `updates.${article.updates.length}`
    setValue(path, { date: today(), kind: 'update', text })
    goTo(path, `${path}.text`)
  }
  return (
    <>
      {text !== '' && (
        <div className="flex flex-col items-start gap-2">
          <p className="text-small text-soft">From what has changed since the story was opened or saved: {text}</p>
          <button type="button" className="btn" onClick={propose}>
            Add this as an update
          </button>
        </div>
      )}
      {old.length > 0 && (
        <section className="flex flex-col gap-2">
          <h3 className="font-serif text-want font-strong">Rests on older sources alone</h3>
          <p className="text-small text-soft">
            Read each beside the newest source: where it says the same, cite it as well; where it says something else,
            “It has changed”.
          </p>
          <ul className="flex flex-col gap-1">
            {old.map((path) => (
              <li key={path}>
                <PlaceLink path={path} className="text-small" />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
