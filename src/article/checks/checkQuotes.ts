/** Whether a fragment is shown as one, and whether a quotation ends where its words do. Whose it is, `checkLinks` tells. */
import type { Article } from '../schema/Article.ts'
import type { Finding } from './Problem.ts'

export function checkQuotes(article: Article): Finding[] {
  return Object.entries(article.quotes).flatMap(([id, quote]) => {
    const findings: Finding[] = []
    const [first = '', last = first] =
      typeof quote.words === 'string' ? [quote.words] : [quote.words[0], quote.words.at(-1)]
    const hasSentence = `${quote.before ?? ''}${quote.after ?? ''}`.trim() !== ''
    if (!hasSentence && (quote.before !== undefined || startsMidSentence(first))) {
      findings.push({
        severity: 'problem',
        path: `quotes.${id}.words`,
        value: first,
        why: 'A fragment with no sentence around it does not tell what it was said of.',
        mend: 'Add “before” and “after”: a sentence of ours in which the fragment stands.',
      })
    }
    const [missing, other] = (['before', 'after'] as const).filter((side) => quote[side] === undefined)
    if (missing && !other) {
      findings.push({
        severity: 'problem',
        path: `quotes.${id}.${missing}`,
        value: '',
        why: 'Only half of the sentence around the fragment is there.',
        mend: `Add “${missing}”. It may be an empty text, where our sentence ${missing === 'after' ? 'ends' : 'begins'} with the fragment.`,
      })
    }
    // English sets the comma of “…,” she said before the closing mark, though it is the reporter's.
    if (/,\s*$/.test(last) && !quote.after?.trim()) {
      findings.push({
        severity: 'warning',
        path: `quotes.${id}.words`,
        value: last,
        why: 'It ends in a comma, as before “she said” in the source. Here nothing follows, so it seems to break off.',
        mend: 'Leave the comma at the end out, or go on in “after”.',
      })
    }
    return findings
  })
}

/** A quotation that begins with a small letter begins in the middle. Scripts without capitals never do. */
function startsMidSentence(words: string): boolean {
  const first = words.trim().charAt(0)
  return first !== first.toUpperCase()
}
