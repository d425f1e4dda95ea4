/**
 * The stance grid: sticking points by parties, one ink mark a cell. The major points come first, in a group of their own. It is a table
 * with headers of rows and columns. A head follows its party, a row leads to its point, a cell shows that party's line.
 */
import { mostPartiesBesideLabel, mostPartiesOnSmallPhone } from '../../article/schema/gridLimits.ts'
import { membershipAnchor, viewAnchor } from '../../model/anchors.ts'
import type { StickingPoint } from '../../model/Story.ts'
import { silencesIn, stanceMarksOf } from '../../model/standing.ts'
import { countBlanks } from '../../model/tally.ts'
import { useLens, useStory, useWords } from '../../state/ExplainerContext.ts'
import { AnchorLink } from '../../ui/AnchorLink.tsx'
import { useRovingTabStop } from '../../ui/hooks/useRovingTabStop.ts'
import { Mark } from '../../ui/Mark.tsx'
import { GridHead } from './GridHead.tsx'
import { GridRow } from './GridRow.tsx'

export function StanceGrid() {
  const story = useStory()
  const { glance, stances: names, standing } = useWords()
  const { blank, total } = countBlanks(story)
  const columns = story.parties.length
  const { tabStop, onFocus, onKeyDown } = useRovingTabStop(columns)
  const major = story.points.filter((point) => point.major)
  const others = story.points.filter((point) => !point.major)
  const groups =
    major.length === 0 || others.length === 0
      ? [{ points: story.points, name: undefined }]
      : [
          { points: major, name: glance.majorPoints(major.length) },
          { points: others, name: glance.morePoints(others.length) },
        ]
  const ordered = groups.flatMap(({ points }) => points)
  const rowOf = (point: StickingPoint) => ordered.indexOf(point)
  return (
    // With a lens in the address, what is `data-finds` is painted once React has come: see base.css.
    <figure data-finds className="card:-order-1 @desk:col-start-2 @desk:row-span-2 @desk:row-start-1">
      <table
        className={`w-full table-fixed border-t-2 border-ink ${columns > mostPartiesBesideLabel ? 'grid-of-many' : columns > mostPartiesOnSmallPhone ? '@max-tiny:grid-of-many' : ''}`}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      >
        <caption className="sr-only">{glance.gridCaption(story)}</caption>
        <thead>
          <tr>
            <th scope="col" className="grid-corner">
              {glance.gridHead(story)}
            </th>
            {story.parties.map((party) => (
              <GridHead key={party.id} party={party} />
            ))}
          </tr>
        </thead>
        {groups.map(({ points, name }, at) => (
          <tbody key={name ?? ''}>
            {name && (
              <tr>
                <th
                  colSpan={columns + 1}
                  scope="rowgroup"
                  className={`border-b border-rule pt-3 pb-1 text-start text-label font-strong tracking-caps uppercase ${at === 0 ? 'text-ink' : 'text-soft'}`}
                >
                  {name}
                </th>
              </tr>
            )}
            {points.map((point) => (
              <GridRow
                key={point.id}
                point={point}
                firstCell={rowOf(point) * columns}
                tabColumn={Math.floor(tabStop / columns) === rowOf(point) ? tabStop % columns : undefined}
              />
            ))}
          </tbody>
        ))}
      </table>
      <figcaption className="flex flex-wrap gap-x-4 gap-y-1 pt-2 text-small text-soft">
        {stanceMarksOf(story.points).map((stance) => (
          <span key={stance} className="inline-flex min-h-6 items-center gap-1.5">
            <Mark of={stance} className="text-[15px] text-ink" />
            {`${names[stance]} `}
          </span>
        ))}
        {blank > 0 && (
          <AnchorLink to={viewAnchor('unknown')} className="thin-link inline-flex min-h-6 items-center gap-1.5">
            <Mark of="unstated" className="text-[15px]" />
            {glance.notStated(blank, total)}
          </AnchorLink>
        )}
        {silencesIn(story.points).map(({ kind, count }) => (
          <span key={kind} className="inline-flex min-h-6 items-center gap-1.5">
            <Mark of={kind} className="text-[15px]" />
            {` ${standing.ofBlanks(kind, count)}`}
          </span>
        ))}
        {story.parties.map((party) => {
          const { id, left } = party
          if (!left) return null
          return (
            <AnchorLink
              key={id}
              to={membershipAnchor(id, 'left')}
              className="thin-link inline-flex min-h-6 items-center"
            >
              {` ${glance.hasLeft(party, left.date)}`}
            </AnchorLink>
          )
        })}
      </figcaption>
      <LensHint />
    </figure>
  )
}

/** What a press on a head does. The bar of the lens says it itself where it is wide enough. */
function LensHint() {
  const { parties } = useStory()
  const { lens: words } = useWords()
  const lens = useLens()
  return (
    <p className="pt-1 text-small text-balance text-soft noscript:hidden @bar:hidden print:hidden">
      {lens.kind === 'compare' && parties.length > 2 ? words.hintCompared : words.hint}
    </p>
  )
}
