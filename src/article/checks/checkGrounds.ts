/** Whether each statement says what it rests on and how we know it, so that no claim is published without a source. */
import type { Article } from '../schema/Article.ts'
import { bases } from '../schema/Grounds.ts'
import { stances } from '../schema/Position.ts'
import { asText } from './checkFields.ts'
import { type Claim, claimsOf, partyOf, refsOf } from './claimsOf.ts'
import { type Finding, quoted } from './Problem.ts'
import { paragraphsIn } from './refsIn.ts'

export function checkGrounds(article: Article): Finding[] {
  const paragraphs = new Set(paragraphsIn(article).map(({ ref }) => ref))
  return claimsOf(article).flatMap((claim) => [...checkForm(claim), ...checkSaid(article, claim, paragraphs)])
}

function checkForm(claim: Claim): Finding[] {
  const { path, part, fields } = claim
  const findings: Finding[] = []
  const add = (field: string, why: string, mend: string) =>
    findings.push({ severity: 'problem', path: `${path}.${field}`, value: asText(fields[field]), why, mend })

  for (const [field, { isNeeded, text }] of Object.entries(part.fields)) {
    if (text !== 'ref' || !(isNeeded || field in fields)) continue
    const refs = fields[field]
    // That something else stands in the place of the list is told of its form.
    if (refs === undefined || (Array.isArray(refs) && refs.length === 0)) {
      add(
        field,
        `${'stance' in fields ? 'A stance' : 'A statement'} that rests on no paragraph is one that nobody can check.`,
        'Cite the paragraph that says so. If none does, leave the whole entry out.',
      )
    }
  }
  if ('detailRefs' in fields && typeof fields.detail !== 'string') {
    add(
      'detailRefs',
      'They are what the detail rests on, and there is no detail.',
      'Write the detail, or cite these paragraphs under “refs” if the text rests on them.',
    )
  }
  // A quotation is said, and a date is of the source; the schema gives neither a basis.
  if ('basis' in part.fields && !isAmong(bases, fields.basis)) {
    add('basis', 'A reader is told how we know a thing, and this does not say.', `Write one of ${quoted(bases)}.`)
  }
  if (fields.basis === 'told' && typeof fields.by !== 'string') {
    add('by', 'Somebody else tells it, and a reader is not told who.', 'Name the speaker who tells it, as “by”.')
  }
  if (typeof fields.by === 'string' && 'basis' in fields && fields.basis !== 'told') {
    add(
      'by',
      'It is said to be told by somebody, and its basis is another.',
      'Write “told” as “basis”, or leave “by” out.',
    )
  }
  if ('stance' in fields && !isAmong(stances, fields.stance)) {
    add(
      'stance',
      'There is no such stance, so no mark can show it.',
      `Write one of ${quoted(stances)}; for a party that states nothing, leave its entry out.`,
    )
  }
  return findings
}

/**
 * “Said” is the party's own quoted words: some quotation has to carry the text. What only its detail rests on does not. One member does not
 * speak for all, so that its quotation carries only what is told to be that member's.
 *
 * @param paragraphs the references of all paragraphs that are there
 */
function checkSaid(article: Article, claim: Claim, paragraphs: ReadonlySet<string>): Finding[] {
  if (claim.fields.basis !== 'said') return []
  const party = partyOf(claim)
  const refs = refsOf(claim)
  // That nothing is cited, or what is not there, is a problem of its own, and the quotation cannot be looked for.
  if (refs.length === 0 || refs.some((ref) => !paragraphs.has(ref))) return []
  const { of } = claim.fields
  const members = Array.isArray(of) ? (of as string[]) : undefined
  // Neither is it told again that a party or a speaker is not there: the quotation may be theirs.
  const mayBeOf = (speaker: string, one: string): boolean => {
    const { party: own, member, voice } = article.speakers[speaker] ?? {}
    if (voice !== undefined) return false
    if (own === one && isAnothers(article.parties[one]?.members, member, members)) return false
    return (
      own === one || own === undefined || !Object.hasOwn(article.parties, own) || !Object.hasOwn(article.parties, one)
    )
  }
  const isCarried = Object.values(article.quotes).some(
    (quote) =>
      (party === undefined || mayBeOf(quote.speaker, party)) &&
      quote.refs.some((ref) => refs.includes(ref) || !paragraphs.has(ref)),
  )
  if (isCarried) return []
  const isOfMember = (party: string): boolean =>
    Object.values(article.quotes).some(
      ({ speaker, refs: cited }) =>
        article.speakers[speaker]?.party === party &&
        article.speakers[speaker].member !== undefined &&
        cited.some((ref) => refs.includes(ref)),
    )
  return [
    {
      severity: 'problem',
      path: `${claim.path}.basis`,
      value: 'said',
      why: `“Said” promises quoted words, and no quotation ${party === undefined ? '' : `of ${quoted(members ?? [party])} `}is from ${refs.join(', ')}.`,
      mend: `Add the quotation under “quotes”, cite its paragraph here, or write “reported”.${
        party !== undefined && !members && isOfMember(party)
          ? ' If it is what one member says, name the member as “of”.'
          : ''
      }`,
    },
  ]
}

/** The quotation is of one member, and the claim of the party or of other members; or the other way round. */
function isAnothers(known: object | undefined, member: string | undefined, claimed: readonly string[] | undefined) {
  if (member === undefined) return claimed !== undefined
  // That a member is not there is told as a problem of its own.
  if (![member, ...(claimed ?? [])].every((id) => Object.hasOwn(known ?? {}, id))) return false
  return !claimed?.includes(member)
}

const isAmong = (words: readonly string[], value: unknown): boolean => words.includes(value as string)
