/** Puts the built files into the folder of all pages. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { withPolicy } from '../html/contentSecurityPolicy.ts'

/** @param file its path in the folder. The folders that it stands in are made. */
export async function writeInto(outDir: string, file: string, content: string | Buffer): Promise<void> {
  const path = join(outDir, file)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}

/** A page, with its policy. @param place its own folder: see `places.ts` */
export const writePage = (outDir: string, place: string, html: string): Promise<void> =>
  writeInto(outDir, `${place}index.html`, withPolicy(html))
