/** The heading of a view, and a line that says what there is to see. */
import { type View, viewAnchor } from '../model/anchors.ts'
import { unquotedParties, unquotedSpeakers } from '../model/quotations.ts'
import { countChanges } from '../model/versions.ts'
import { type Text, useText } from '../state/TextContext.ts'

export function ViewHeading({ view }: { view: View }) {
  const text = useText()
  const lede = ledeOf(view, text)
  return (
    <>
      <h2
        id={`${viewAnchor(view).id}-heading`}
        className="font-serif text-heading font-strong tracking-tight text-balance"
      >
        {text.words.headings[view]}
      </h2>
      {lede && <p className="mt-1.5 max-w-measure text-soft">{lede}</p>}
    </>
  )
}

function ledeOf(view: View, { story, words }: Text): string | undefined {
  switch (view) {
    case 'positions': {
      const changes = countChanges(story)
      return [words.positionsLede(story), changes > 0 && words.changedLede(changes)].filter(Boolean).join(' ')
    }
    case 'points':
      return words.pointsLede
    case 'quotes':
      return quotesLede({ story, words })
    case 'sources':
      return words.sourcesLede(story)
    case 'glance':
    case 'timeline':
      return undefined
  }
}

/** How many quotations there are, and who is not quoted; where nobody is, that is said already. */
function quotesLede({ story, words }: Pick<Text, 'story' | 'words'>): string {
  const lede = words.quotesLede(story)
  if (story.quotes.length === 0) return lede
  const [silent, named] = [unquotedParties(story), unquotedSpeakers(story)]
  return [lede, silent.length > 0 && words.nobodyQuoted(silent), named.length > 0 && words.namedOnly(named)]
    .filter(Boolean)
    .join(' ')
}
