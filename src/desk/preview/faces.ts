/** The typefaces at the desk: the publisher's own, whole, where the build cuts and measures them. */
import files from 'virtual:typefaces'
import { publisher } from '../../publisher/publisher.ts'

const stackOf = (kind: 'serif' | 'sans', generic: string): string => {
  const face = publisher.faces[kind]
  return 'stack' in face ? face.stack : `'${face.family}', ${generic}`
}

export const faces = { serif: stackOf('serif', 'Charter, Georgia, serif'), sans: stackOf('sans', 'sans-serif') }

/** The rules with which a page has them. */
export const faceRules = files
  .map(({ family, weight, url }) => `@font-face{font-family:"${family}";font-weight:${weight};src:url("${url}")}`)
  .join('')
