/** Gives the desk the publisher's own font files, whole: it edits stories whose letters nobody knows yet. */
import type { Plugin } from 'vite'
import { publisher } from '../../publisher/publisher.ts'
import type { Faces, FontFile } from '../../publisher/Typeface.ts'
import { locate } from '../../newsroom/publisher/publisherFile.ts'

const name = 'virtual:typefaces'

/** @param root the project's folder */
export const typefacesPlugin = (root: string): Plugin => ({
  name: 'sticking-points:typefaces',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: (id) => (id === `\0${name}` ? moduleOf(filesOf(publisher.faces), root) : undefined),
})

interface NamedFile extends FontFile {
  readonly family: string
}

/** The first file of a face comes last, for among files of one weight a browser asks the last one first. */
const filesOf = ({ serif, sans }: Faces): NamedFile[] =>
  [serif, sans].flatMap((face) =>
    'files' in face ? face.files.map((file) => ({ ...file, family: face.family })).toReversed() : [],
  )

function moduleOf(files: readonly NamedFile[], root: string): string {
  const imports = files.map(({ path }, at) => `import url${at} from ${JSON.stringify(`${locate(path, root)}?url`)}`)
  const entries = files.map(
    ({ family, weight }, at) =>
      `{ family: ${JSON.stringify(family)}, weight: ${JSON.stringify([weight].flat().join(' '))}, url: url${at} }`,
  )
  return [...imports, `export default [${entries.join(', ')}]`].join('\n')
}
