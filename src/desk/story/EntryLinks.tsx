/** The entries of a group as a list of links, each with how much is to mend in it. */
import type { Article } from '../../article/schema/Article.ts'
import { keysOf } from '../document/Written.ts'
import { brief, entryName } from '../forms/groups.ts'
import { useArticle, useDesk, useValue } from '../state/DeskContext.ts'
import { useCounts } from '../state/ProblemsContext.tsx'
import { ProblemCount } from '../ui/ProblemCount.tsx'

/** @param group `quotes` */
export function EntryLinks({ group }: { group: string }) {
  const article = useArticle()
  const entries = useValue(group)
  const goTo = useDesk((state) => state.goTo)
  const counts = useCounts()
  const keys = keysOf(entries)
  if (keys.length === 0) return <p className="text-soft">None yet.</p>
  return (
    <ul className="flex flex-col border-t border-rule">
      {keys.map((key) => {
        const path = `${group}.${key}`
        return (
          <li key={key} className="border-b border-rule">
            <button
              type="button"
              className="flex w-full items-baseline gap-2 px-1 py-2 text-start hover:bg-panel"
              onClick={() => {
                goTo(path)
              }}
            >
              <span className="min-w-0 flex-1">{entryName(article, path)}</span>
              <span className="text-small text-soft">{asideOf(article, group, key)}</span>
              <ProblemCount counts={counts.get(path)} />
            </button>
          </li>
        )
      })}
    </ul>
  )
}

function asideOf(article: Article, group: string, key: string): string {
  if (group === 'quotes') return article.speakers[article.quotes[key]?.speaker ?? '']?.name ?? ''
  if (group === 'speakers') {
    const { party } = article.speakers[key] ?? {}
    if (party === undefined) return ''
    // The problems tell of a party that is gone once, and not at each who spoke for it.
    return article.parties[party]?.name ?? 'Speaks for a party that is not there'
  }
  if (group === 'timeline') return brief(article.timeline[Number(key)]?.text, '')
  return group === 'updates' ? brief(article.updates[Number(key)]?.text, '') : ''
}
