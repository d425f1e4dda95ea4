/**
 * What a built page may load and run, said in the page itself: its own files, and the inline scripts and styles that the build put
 * into it, each known by its hash. Everything else is refused, whatever gets into the page. Runs in the build only.
 *
 * @see https://www.w3.org/TR/CSP3/ and https://www.w3.org/TR/trusted-types/
 */
import { createHash } from 'node:crypto'

/** @param html of the whole page, as it will be served: a character more in a script, and the script would not run */
export function withPolicy(html: string): string {
  const [first, ...others] = html.split(/(?<=<meta charset=[^>]*>)/)
  if (first === undefined || others.length !== 1) throw new Error('The policy has to stand behind the one charset.')
  return `${first}<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">${others[0]}`
}

function policyOf(html: string): string {
  const [scripts, styles] = [hashesOf(html, 'script'), hashesOf(html, 'style')]
  return [
    "default-src 'none'",
    // With nothing that it could begin with, 'strict-dynamic' is something to warn of.
    ...(scripts ? [`script-src 'strict-dynamic' ${scripts}`] : []),
    `style-src ${styles}`,
    // The icon, and the marks that few stories have, which are masks with the drawing in the style sheet.
    "img-src 'self' data:",
    "font-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    // No text ever becomes a script or an element, and nobody may make a policy that says so.
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join(';')
}

/** A script with a type is data, and needs none. */
const hashesOf = (html: string, element: 'script' | 'style'): string =>
  [...html.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'gs'))]
    .map(([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
    .join(' ')
