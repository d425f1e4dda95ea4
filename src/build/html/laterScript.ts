/**
 * A script that `prehydration/early.ts` lets run when nobody waits for anything else. Until then it has a type that no browser knows,
 * so that none fetches it.
 */
import { escapeHtml } from './escapeHtml.ts'

/** @param title what the page says if the script does not come */
export const laterScript = (id: string, address: string, title?: string): string =>
  `<script type="later" id="${id}"${title ? ` title="${escapeHtml(title)}"` : ''} src="${address}"></script>`
