/** A picture as files: a PNG, and SVGs with its text as text and as outlines. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Drawing } from './drawing.ts'
import type { Faces } from './openFaces.ts'
import { pngOf } from './pngOf.ts'
import { svgOf } from './svgOf.ts'

export const fileKinds = ['png', 'svg', 'outlines'] as const
export type FileKind = (typeof fileKinds)[number]

/** @returns the names of the files */
export async function writeStill(
  drawing: Drawing,
  faces: Faces,
  folder: string,
  name: string,
  kinds: readonly FileKind[],
): Promise<string[]> {
  const make: Readonly<Record<FileKind, () => string | Promise<Buffer>>> = {
    png: () => pngOf(drawing, faces),
    svg: () => svgOf(drawing, faces, 'text'),
    outlines: () => svgOf(drawing, faces, 'outlines'),
  }
  const endings: Readonly<Record<FileKind, string>> = { png: '.png', svg: '.svg', outlines: '-outlines.svg' }
  return Promise.all(
    kinds.map(async (kind) => {
      const file = name + endings[kind]
      await writeFile(join(folder, file), await make[kind]())
      return file
    }),
  )
}
