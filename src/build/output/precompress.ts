/**
 * Lays a brotli and a gzip copy beside each text file of a built folder, each as small as it gets, so that a server only has to
 * hand out what is there. Fonts and pictures are compressed already.
 *
 * Runs at the end of the build. `docs/nginx.conf` serves the copies.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const isText = (path: string): boolean => /\.(html|js|css|svg|json|xml|txt)$/.test(path)

export async function precompress(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  await Promise.all(
    paths.filter(isText).map(async (path) => {
      const content = await readFile(path)
      await Promise.all([
        writeFile(`${path}.br`, await brotli(content)),
        writeFile(`${path}.gz`, await gzipped(content)),
      ])
    }),
  )
}

/** How a distance is coded suits one text better than another, and only trying tells. */
async function brotli(content: Buffer): Promise<Buffer> {
  const smallest = (tries: readonly Buffer[]) => tries.reduce((best, one) => (one.length < best.length ? one : best))
  const byPostfix = await Promise.all([0, 1, 2, 3].map((postfix) => brotliWith(content, postfix, 0)))
  const best = smallest(byPostfix)
  const postfix = byPostfix.indexOf(best)
  return smallest([best, ...(await Promise.all([4, 10, 15].map((direct) => brotliWith(content, postfix, direct))))])
}

/**
 * @param postfix `NPOSTFIX`: @see https://www.rfc-editor.org/rfc/rfc7932#section-4
 * @param direct `NDIRECT`, in steps of what the postfix allows
 */
const brotliWith = (content: Buffer, postfix: number, direct: number): Promise<Buffer> =>
  promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
      [constants.BROTLI_PARAM_NDIRECT]: direct << postfix,
    },
  })

const gzipped = (content: Buffer): Promise<Buffer> => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION })
