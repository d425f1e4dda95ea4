/**
 * Who relates to whom: one node a party, one line a pair. A line leads to the comparison of its two parties, a node follows its
 * party; both are links, and `RelationsList` has the same facts as text.
 *
 * Places are percentages and all else is in px, so the drawing fits any column without shrinking its letters. Its text alone does
 * not grow with the reader's own letter size, for the lines leave it no room; the list does.
 */
import { pairsOf, sharpestPairs } from '../model/relations.ts'
import { useText } from '../state/TextContext.ts'
import { compareParties, followParty } from '../state/transitions.ts'
import { diagramLines, nodeSpots, type DiagramLine } from './diagram.ts'
import { PartyTag } from './PartyTag.tsx'
import { hrefOf, StateLink } from './StateLink.tsx'

/** Letters of the longest name that fits beside a node in the narrowest column. */
const longestName = 14

/** With more parties than this there is room for a number on a line, but not for a phrase. */
const fewParties = 4

export function RelationsDiagram() {
  const { story, outline, words } = useText()
  const { parties } = story
  const pairs = pairsOf(outline)
  const few = parties.length <= fewParties
  const hasRoomForNames = few && parties.every(({ name }) => name.length <= longestName)
  const spots = nodeSpots(parties.length)
  const lines = diagramLines(outline.parties, pairs, ({ counts }) =>
    few ? words.compactCounts(counts) : counts.clash ? String(counts.clash) : undefined,
  )
  return (
    <>
      <figure className="mx-auto max-w-diagram">
        <svg
          role="group"
          textAnchor="middle"
          strokeLinecap="round"
          aria-label={words.relationsLabel(parties)}
          className={`w-full overflow-visible font-sans ${parties.length === 2 ? 'h-36' : few ? 'h-80' : 'h-96'}`}
        >
          {lines.map((line) => (
            <Stroke key={keyOf(line)} line={line} />
          ))}
          {lines.map((line) => (
            <LineLabel key={keyOf(line)} line={line} />
          ))}
          {parties.map((party, at) => (
            <svg
              key={party.id}
              x={`${spots[at]?.x ?? 0}%`}
              y={`${spots[at]?.y ?? 0}%`}
              data-of={party.id}
              className="overflow-visible"
            >
              <StateLink step={followParty(party.id)} label={words.followLink(party)} className="group">
                <g data-party={party.id}>
                  <circle
                    r={few ? 34 : 24}
                    className="fill-paper stroke-hue stroke-3 group-hover:stroke-5 group-focus-visible:stroke-7"
                  />
                  <text y="6" className="fill-hue text-node font-strong">
                    {party.short}
                  </text>
                  {hasRoomForNames && (
                    <text y={(spots[at]?.y ?? 0) < 50 ? -44 : 56} className="fill-ink text-label font-strong">
                      {party.name}
                    </text>
                  )}
                </g>
              </StateLink>
            </svg>
          ))}
        </svg>
        {!hasRoomForNames && (
          <ul className="mt-2 flex flex-wrap justify-center gap-x-4.5 gap-y-1 text-small text-soft">
            {parties.map((party) => (
              <li key={party.id}>
                <PartyTag party={{ ...party, name: `${party.short} ${party.name}` }} />
              </li>
            ))}
          </ul>
        )}
        <figcaption className="mt-2 flex flex-wrap justify-center gap-x-4.5 gap-y-1 text-small text-soft">
          <KeyEntry look="clash">{words.key.clash}</KeyEntry>
          <KeyEntry look="agree">{words.key.agree}</KeyEntry>
          <KeyEntry look="nothing">{words.key.nothing}</KeyEntry>
          {!few && <span>{words.key.numbers}</span>}
        </figcaption>
      </figure>
      <p className="mt-3 text-note">{words.sharpest(outline, sharpestPairs(pairs))}</p>
    </>
  )
}

const keyOf = ({ pair }: DiagramLine): string => pair.parties.map((party) => party.id).join(' ')

/** The line itself, and a wider one that nobody sees for a finger to hit. The label is the link that a keyboard reaches. */
function Stroke({ line: { pair, from, to } }: { line: DiagramLine }) {
  const [one, other] = pair.parties
  const ends = { x1: `${from.x}%`, y1: `${from.y}%`, x2: `${to.x}%`, y2: `${to.y}%` }
  const { clash, agree } = pair.counts
  return (
    <a
      href={hrefOf(compareParties(one.id, other.id))}
      tabIndex={-1}
      aria-hidden="true"
      data-between={`${one.id} ${other.id}`}
      className="data-[lens=out]:opacity-25"
    >
      <line
        {...ends}
        strokeWidth={clash ? Math.min(1.5 + 1.5 * clash, 9) : agree ? 2 : 2.5}
        strokeDasharray={clash || agree ? undefined : '0.1 7'}
        className={clash || agree ? 'stroke-ink' : 'stroke-soft'}
      />
      <line {...ends} className="stroke-transparent stroke-24" />
    </a>
  )
}

function LineLabel({ line: { pair, label } }: { line: DiagramLine }) {
  const { words } = useText()
  if (!label) return null
  const [one, other] = pair.parties
  return (
    <svg
      x={`${label.x}%`}
      y={`${label.y}%`}
      data-between={`${one.id} ${other.id}`}
      className="fill-ink overflow-visible data-[lens=out]:fill-soft"
    >
      <StateLink
        step={compareParties(one.id, other.id)}
        label={words.compareLink(pair.parties, pair.counts)}
        className="group"
      >
        <rect
          x={-label.width / 2}
          y="-12"
          width={label.width}
          height="24"
          rx="12"
          className="fill-paper stroke-0 group-hover:stroke-1 group-hover:stroke-ink group-focus-visible:stroke-2 group-focus-visible:stroke-ink"
        />
        <text y="4.5" className="text-label font-strong">
          {label.text}
        </text>
      </StateLink>
    </svg>
  )
}

function KeyEntry({ look, children }: { look: 'clash' | 'agree' | 'nothing'; children: string }) {
  return (
    <span>
      <span
        aria-hidden="true"
        data-look={look}
        className="me-1.5 inline-block w-6.5 border-t-2 border-ink align-middle data-[look=clash]:border-t-3 data-[look=nothing]:border-dotted data-[look=nothing]:border-soft"
      />
      {children}
    </span>
  )
}
