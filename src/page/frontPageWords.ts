/** The words of the page that lists all stories. They are no part of the script that stories' pages have. */
interface FrontPageWords {
  readonly title: string
}

const tables: Readonly<Record<string, FrontPageWords>> = { en: { title: 'Explainers' }, de: { title: 'Streitpunkte' } }

/** @param lang a BCP 47 tag; a language without a table of its own gets English */
export const frontPageWords = (lang: string): FrontPageWords =>
  tables[lang.split('-', 1)[0] ?? ''] ?? { title: 'Explainers' }
