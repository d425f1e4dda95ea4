/**
 * Lays a brotli and a gzip copy beside each text file of a built folder, so that a server only has to hand out what is there. Fonts
 * and pictures are compressed already.
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

const brotli = (content: Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } })

const gzipped = (content: Buffer): Promise<Buffer> => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION })
