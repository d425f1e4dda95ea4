/** The typefaces on the desk. The build cuts and measures a publisher's own; here they are as their package has them. */
import { publisher } from '../../publisher/publisher.ts'

const stackOf = (kind: 'serif' | 'sans', generic: string): string => {
  const face = publisher.faces[kind]
  return 'stack' in face ? face.stack : `'${face.family} Variable', '${face.family}', ${generic}`
}

export const faces = { serif: stackOf('serif', 'Charter, Georgia, serif'), sans: stackOf('sans', 'sans-serif') }
