/**
 * A story compared with the text of its sources: quotations are verbatim where they say they are, paragraphs are there, and our
 * sentences are ours.
 *
 * Knows the texts as somebody hands them over; they are no part of a story and never reach a page.
 */
import type { Article } from '../schema/Article.ts'
import { claimsOf, refsOf } from '../checks/claimsOf.ts'
import { piecesOf } from '../checks/piecesOf.ts'
import { textsOfKind } from '../checks/textsOfKind.ts'
import type { Finding, Problem } from '../checks/Problem.ts'
import { citedIn, paragraphsIn } from '../checks/refsIn.ts'
import { sourceOf } from '../schema/refs.ts'
import { copiedRuns } from './copiedRuns.ts'
import { nearestPassage } from './nearestPassage.ts'
import type { SourceParagraph } from './paragraphsOf.ts'
import { isSpokenIn, standsIn } from './verbatim.ts'

/** The paragraphs of each source whose text is at hand, by the source's id. */
export type SourceTexts = Readonly<Record<string, readonly SourceParagraph[]>>

export function checkAgainstSource(article: Article, texts: SourceTexts): Problem[] {
  const paragraphs = Object.entries(texts).flatMap(([source, list]) =>
    list.map((paragraph) => ({ ...paragraph, id: `${source}:${paragraph.id}` })),
  )
  const known: Known = { paragraphs, sources: Object.keys(texts) }
  const findings = [
    ...checkParagraphs(article, known),
    ...checkQuotations(article, known),
    ...checkQuotedInProse(article, known),
    ...checkCopies(article, known),
  ]
  return findings.map((finding) => ({ story: article.slug, ...finding }))
}

interface Known {
  /** Of all sources at hand, each under its full reference. */
  readonly paragraphs: readonly SourceParagraph[]
  readonly sources: readonly string[]
}

const isAtHand = (known: Known, ref: string): boolean => known.sources.includes(sourceOf(ref))

/** The paragraphs of a story and all that cites one: each has to be in the text. */
function checkParagraphs(article: Article, known: Known): Finding[] {
  const declared = paragraphsIn(article).map(({ path, ref }) => ({ path: `${path}.id`, ref }))
  return [...declared, ...citedIn(article)]
    .filter(({ ref }) => isAtHand(known, ref) && !known.paragraphs.some(({ id }) => id === ref))
    .map(({ path, ref }) => ({
      severity: 'problem',
      path,
      value: ref,
      why: `The text of the source has no such paragraph. It has ${idsOf(known, ref)}.`,
      mend: 'See how the text is numbered. Cite another paragraph, or label the line in the text, as the guide says.',
    }))
}

const idsOf = ({ paragraphs }: Known, ref: string): string => {
  const own = paragraphs.filter(({ id }) => sourceOf(id) === sourceOf(ref))
  return own.map(({ id }) => id.slice(sourceOf(id).length + 1)).join(', ') || 'none'
}

function checkQuotations(article: Article, known: Known): Finding[] {
  return wordsIn(article).flatMap(({ path, words, refs, isOneOf }) => {
    const cited = known.paragraphs.filter(({ id }) => refs.includes(id))
    // Words over several paragraphs are each in one of those that are cited; others are in all of them.
    if (isOneOf) {
      if (refs.some((ref) => !isAtHand(known, ref)) || cited.some(({ text }) => standsIn(words, text))) return []
      return [notVerbatim(path, words, cited, known)]
    }
    return refs.flatMap((ref): Finding[] => {
      const paragraph = cited.find(({ id }) => id === ref)
      if (!paragraph) return []
      if (!standsIn(words, paragraph.text)) return [notVerbatim(path, words, [paragraph], known)]
      const { kind } = article.sources[sourceOf(ref)] ?? {}
      if (kind !== 'article' || isSpokenIn(words, paragraph.text)) return []
      return [
        {
          severity: 'problem',
          path,
          value: words,
          why: `They stand in ${ref}, but outside its quotation marks: there they are the author's words and not the speaker's.`,
          mend: 'Quote only what the source has in quotation marks. Tell the rest in a sentence of yours, as “reported”.',
        },
      ]
    })
  })
}

interface Words {
  readonly path: string
  readonly words: string
  readonly refs: readonly string[]
  /** They need to stand in one of the paragraphs only. */
  readonly isOneOf: boolean
}

/** All words that are said to be somebody's: each paragraph of a quotation, and what it was in its own language. */
const wordsIn = ({ quotes }: Article): Words[] =>
  Object.entries(quotes).flatMap(([key, { words, refs, original }]): Words[] => {
    const path = `quotes.${key}.words`
    return [
      ...(typeof words === 'string'
        ? [{ path, words, refs, isOneOf: false }]
        : words.map((part, at) => ({ path: `${path}.${at}`, words: part, refs, isOneOf: true }))),
      ...(original ? [{ path: `quotes.${key}.original.words`, ...original, isOneOf: false }] : []),
    ]
  })

/** What stands in quotation marks within a sentence of ours. An update may quote the page itself, so it is left alone. */
function checkQuotedInProse(article: Article, known: Known): Finding[] {
  const refsNear = refsNearIn(article)
  return textsOfKind('prose', article)
    .filter(({ path }) => !path.startsWith('updates.'))
    .flatMap(({ path, text }) => {
      const quoted = piecesOf(text).filter(({ isQuoted }) => isQuoted)
      if (quoted.length === 0) return []
      const refs = refsNear(path)
      // A quotation may be from a source that is not at hand.
      if (refs.some((ref) => !isAtHand(known, ref))) return []
      const cited = known.paragraphs.filter(({ id }) => refs.includes(id))
      return quoted
        .filter((piece) => !cited.some((paragraph) => standsIn(piece.text, paragraph.text)))
        .map((piece) => notVerbatim(path, piece.text, cited, known))
    })
}

/** What a text rests on: what the nearest statement around it cites for it, else all paragraphs. Made once for all texts of a story. */
function refsNearIn(article: Article): (path: string) => string[] {
  const paragraphs = paragraphsIn(article)
  const own = new Map(paragraphs.map(({ path, ref }) => [path, ref]))
  const claims = new Map(
    claimsOf(article)
      .filter((claim) => refsOf(claim).length > 0)
      .map((claim) => [claim.path, claim]),
  )
  const all = paragraphs.map(({ ref }) => ref)
  return (path) => {
    for (let end = path.lastIndexOf('.'); end > 0; end = path.lastIndexOf('.', end - 1)) {
      const around = path.slice(0, end)
      const ref = own.get(around)
      if (ref !== undefined) return [ref]
      const claim = claims.get(around)
      if (claim) return refsOf(claim, path.endsWith('.detail') ? 'detail' : 'text')
    }
    return all
  }
}

function notVerbatim(path: string, words: string, cited: readonly SourceParagraph[], known: Known): Finding {
  const elsewhere = known.paragraphs.find(({ text }) => standsIn(words, text))
  const nearest = nearestPassage(words, cited) ?? nearestPassage(words, known.paragraphs)
  return {
    severity: 'problem',
    path,
    value: words,
    why: `These words do not stand in ${cited.map(({ id }) => id).join(', ') || 'the text'}.`,
    mend: elsewhere
      ? `They stand in ${elsewhere.id}: cite that paragraph, and only paragraphs that have them.`
      : 'Quote word for word, with the capitals and commas of the source, or tell it in words of yours.',
    ...(nearest && !elsewhere && { nearest: `${nearest.id}: ${nearest.passage}` }),
  }
}

function checkCopies(article: Article, known: Known): Finding[] {
  return textsOfKind('prose', article).flatMap(({ path, text }) =>
    piecesOf(text)
      .filter(({ isQuoted }) => !isQuoted)
      .flatMap((piece) => copiedRuns(piece.text, known.paragraphs))
      .map(({ words, count, mayBeFigure, id }): Finding => ({
        severity: mayBeFigure ? 'warning' : 'problem',
        path,
        value: words,
        why: `These ${count} words stand in ${id} just so, outside of any quotation marks of ours.`,
        mend: mayBeFigure
          ? 'A figure, and what is counted, may stand here as it stands there. If it is more than that, say it in words of yours, or quote it.'
          : 'Say it in words of yours, or quote it and say whose words they are.',
      })),
  )
}
