/** Whether what changed says so truly: when, in which order, told by whom, and that it did change. */
import type { Article } from '../schema/Article.ts'
import { isBefore } from '../schema/isBefore.ts'
import { isDate } from '../schema/isDate.ts'
import { type Finding, quoted } from './Problem.ts'
import { sourceOf } from '../schema/refs.ts'
import { versionsOf, type History, type Version } from './versionsOf.ts'

export const checkVersions = (article: Article): Finding[] =>
  versionsOf(article).flatMap((history) => [
    ...checkForm(history),
    ...checkOrder(history),
    ...checkDifference(history),
    ...history.versions.flatMap((version) => checkCarried(article, version)),
  ])

/** A change has two sides: what was before, and since when it is otherwise. */
function checkForm({ path, versions, earlier }: History): Finding[] {
  const isList = Array.isArray(earlier) && earlier.length > 0
  if (earlier !== undefined && !isList) {
    return [
      {
        severity: 'problem',
        path: `${path}.earlier`,
        value: JSON.stringify(earlier),
        why: 'It is there for what was before, and nothing is in it.',
        mend: 'Move the version that was there before into it, with its references, or leave it out.',
      },
    ]
  }
  if (!isList) {
    const since = versions[0]?.since
    if (!since) return []
    return [
      {
        severity: 'problem',
        path: `${path}.since`,
        value: JSON.stringify(since.date ?? ''),
        why: 'It holds since a date, and nothing tells what was before.',
        mend: 'Move the version that was there before into “earlier”, or leave “since” out.',
      },
    ]
  }
  return versions.slice(1).flatMap((version): Finding[] => {
    if (typeof version.since?.date === 'string') return []
    return [
      {
        severity: 'problem',
        path: `${version.path}.since`,
        value: '',
        why: 'Something else was there before, and a reader is not told until when.',
        mend: 'Add “since” with the date, who gives it, and the paragraphs that tell of the change.',
      },
    ]
  })
}

function checkOrder({ versions }: History): Finding[] {
  return versions.slice(1).flatMap((version, at): Finding[] => {
    const [before, after] = [dateOf(versions[at]), dateOf(version)]
    if (before === undefined || after === undefined || isLater(after, before)) return []
    return [
      {
        severity: 'problem',
        path: `${version.path}.since.date`,
        value: after,
        why: `It is said to have replaced what holds since ${before}, which is no earlier.`,
        mend: 'Put the versions in the order of time, the oldest first, or correct the date.',
      },
    ]
  })
}

function checkDifference({ versions }: History): Finding[] {
  return versions.slice(1).flatMap((version, at): Finding[] => {
    const before = versions[at]
    if (!before) return []
    if (before.says !== version.says) return before.saysInShort === version.saysInShort ? [onlyBetterKnown(before)] : []
    return [
      {
        severity: 'problem',
        path: before.path,
        value: version.says,
        why: 'What replaced it says the same, so nothing changed, and the page would tell of a change.',
        mend: 'Take the earlier version out, or say what is different now.',
      },
    ]
  })
}

/** Who says the same with another detail has hardly changed its mind, and the page would say so. */
const onlyBetterKnown = ({ path, saysInShort }: Version): Finding => ({
  severity: 'warning',
  path,
  value: saysInShort,
  why: 'What replaced it differs in its detail alone, and the page would tell that the position has changed.',
  mend: 'If the party has not changed and only more is known, take the earlier version out, write the better detail, and an entry under “updates”.',
})

/** A change is told by a source, and a source knows nothing of the days after it was published. */
function checkCarried({ dateline, sources, updates }: Article, version: Version): Finding[] {
  const date = dateOf(version)
  if (date === undefined) return []
  const published = Object.values(sources).flatMap((source) => source.published ?? [])
  const latest = [dateline.date, ...published, ...updates.map((update) => update.date)].filter(isDate)
  const at = { severity: 'problem', path: `${version.path}.since.date`, value: date } as const
  if (!latest.some((one) => !isBefore(one, date))) {
    return [
      {
        ...at,
        why: 'It is later than everything else in the story, so nothing here can tell of it.',
        mend: 'Correct the date. If it is right, add the source that tells of the change, with the day on which it was published.',
      },
    ]
  }
  const refs = Array.isArray(version.since?.refs) ? (version.since.refs as string[]) : []
  const cited = [...new Set(refs.map(sourceOf))]
  const isCarried = cited.some((id) => {
    const known = sources[id]?.published
    return known !== undefined && !isBefore(known, date)
  })
  // Of a source that is not there, `checkRefs` tells.
  if (isCarried || cited.length === 0 || cited.some((id) => !Object.hasOwn(sources, id))) return []
  return [
    {
      ...at,
      why: `No source that is cited for the change (${quoted(cited)}) is known to be from that day or later, so none can tell of it.`,
      mend: 'Cite a paragraph of the later source, and give that source the day on which it was published.',
    },
  ]
}

function dateOf(version: Version | undefined): string | undefined {
  const date = version?.since?.date
  return typeof date === 'string' && isDate(date) ? date : undefined
}

/** Two changes may be of one month, but not of one day: a reader would be told of a version that held for no time. */
const isLater = (one: string, other: string): boolean =>
  isBefore(other, one) || (one !== other && !isBefore(one, other))
