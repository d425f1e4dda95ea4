/**
 * What an editor sees of a story's problems while the dev server shows it: a note next to each place, a list of all of them in a
 * corner, and Vite's overlay for those that stop the build.
 *
 * The notes are generated content of a style sheet, so that the page's own markup stays what React expects to find. The built
 * page has none of this: only the dev server calls it, and the layers keep it out of what readers get.
 */
import type { Article } from '../../article/schema/Article.ts'
import { describeProblem, type Problem } from '../../article/checks/Problem.ts'
import { placesOfPath } from '../../model/placesOfPath.ts'
import { cssString } from '../html/cssString.ts'
import { escapeHtml } from '../../embed/escapeHtml.ts'
import { scriptData } from '../html/scriptData.ts'

/** HTML for the head and for the end of the body. */
interface DevNotes {
  readonly head: string
  readonly end: string
}

/**
 * @param render makes the page with what it is given
 * @returns the page; where the story is too broken to be shown, an empty one with the overlay
 */
export function withNotes(article: Article, problems: readonly Problem[], render: (notes: DevNotes) => string): string {
  const stopping = problems.filter(({ severity }) => severity === 'problem')
  try {
    return render({
      head: problems.length > 0 ? `<style data-newsroom>${notes(article, problems)}${look}</style>` : '',
      end: (problems.length > 0 ? list(article, problems) : '') + overlay(stopping),
    })
  } catch (error) {
    if (stopping.length === 0) throw error
    return overlayPage(article.slug, stopping)
  }
}

/** An empty page with the overlay, for what cannot be shown. */
export const overlayPage = (title: string, problems: readonly Problem[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${escapeHtml(title)}</title></head><body>${overlay(problems)}</body></html>`

/** A rule for each place. Several problems of one place share its one note. */
function notes(article: Article, problems: readonly Problem[]): string {
  const placed = problems.map((problem) => ({ ...problem, id: placesOfPath(article, problem.path)[0]?.id }))
  const ids = [...new Set(placed.flatMap(({ id }) => id ?? []))]
  return ids
    .map((id) => {
      const told = placed.filter((one) => one.id === id)
      const text = told.map(({ severity, path, why, mend }) => `${severity}: ${path}\n${why} ${mend}`).join('\n\n')
      return `[id=${cssString(id)}]{${place}}[id=${cssString(id)}]::after{content:${cssString(text)};${note}}`
    })
    .join('')
}

const place = 'outline:2px dashed #b45309;outline-offset:2px;flex-wrap:wrap'
const note =
  'display:block;flex:1 0 100%;margin:6px 0;padding:6px 8px;border-radius:4px;background:#fef3c7;color:#451a03;' +
  'font:400 13px/1.4 system-ui,sans-serif;letter-spacing:normal;text-transform:none;white-space:pre-line;overflow-wrap:anywhere'

function list(article: Article, problems: readonly Problem[]): string {
  const entries = problems.map((problem) => {
    const [place] = placesOfPath(article, problem.path)
    const told = `<pre>${escapeHtml(describeProblem(problem))}</pre>`
    if (!place) return `<li>${told}</li>`
    const query = `?view=${place.view}${place.point === undefined ? '' : `&point=${place.point}`}`
    return `<li>${told}<a href="${escapeHtml(`${query}#${place.id}`)}">Show it</a></li>`
  })
  const count = (severity: Problem['severity']) => problems.filter((one) => one.severity === severity).length
  const tally = `${count('problem')} to mend, ${count('warning')} worth a look`
  return `<aside data-newsroom lang="en" dir="ltr" aria-label="For the editors"><details><summary>${tally}</summary><ol>${entries.join('')}</ol></details></aside>`
}

const look = `
  aside[data-newsroom] {
    position: fixed; inset: auto 12px 12px auto; z-index: 9; max-width: min(560px, calc(100vw - 24px)); padding: 8px 12px;
    border-radius: 6px; background: #fef3c7; color: #451a03; box-shadow: 0 1px 6px #0006; font: 400 13px/1.4 system-ui, sans-serif;
  }
  aside[data-newsroom] ol { max-height: 60vh; margin: 8px 0 0; overflow: auto; }
  aside[data-newsroom] li { margin-bottom: 10px; }
  aside[data-newsroom] pre { font-size: 12px; white-space: pre-wrap; overflow-wrap: anywhere; }
  aside[data-newsroom] a { text-decoration: underline; }
  @media print { aside[data-newsroom] { display: none; } }`

/** Vite's own overlay, from a module of the page: what the server sends over its socket could reach the page before this one. */
function overlay(problems: readonly Problem[]): string {
  if (problems.length === 0) return ''
  const error = {
    message: `The story cannot be published yet.\n\n${problems.map(describeProblem).join('\n\n')}`,
    stack: '',
    plugin: 'sticking-points:newsroom',
  }
  return `<script type="module" data-newsroom>import{ErrorOverlay}from'/@vite/client';document.body.append(new ErrorOverlay(${scriptData(error)}))</script>`
}
