/**
 * The fonts that are installed on the machine of the build, for letters that the publisher's typefaces lack. They are searched only when
 * such a letter comes up, in an order that is the same each time: Noto first, serifs first.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import { type Font, create } from 'fontkitten'

export interface MachineFont {
  readonly path: string
  readonly family: string
  readonly data: Uint8Array
  /** Of the font in a file of several. */
  readonly index: number
}

/** @see https://specifications.freedesktop.org/basedir-spec/latest/ for those of Linux */
const folders = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  join(homedir(), '.local/share/fonts'),
  join(homedir(), '.fonts'),
  '/System/Library/Fonts',
  '/Library/Fonts',
  join(homedir(), 'Library/Fonts'),
  'C:\\Windows\\Fonts',
]

/** Upright text faces of an ordinary weight and width. */
const unfit =
  /bold|italic|oblique|mono|condensed|narrow|thin|light|medium|black|emoji|color|symbol|icon|math|obl|ita\b/i

let paths: readonly string[] | undefined
const opened = new Map<string, readonly { readonly font: Font; readonly letters: ReadonlySet<number> }[]>()

/** @param letters all of which the font has to have */
export function machineFontWith(letters: string): MachineFont | undefined {
  paths ??= fontPaths()
  for (const path of paths) {
    const index = fontsIn(path).findIndex(({ letters: has }) =>
      Array.from(letters).every((letter) => has.has(letter.codePointAt(0) ?? -1)),
    )
    const family = fontsIn(path)[index]?.font.familyName
    if (family !== undefined) return { path, family, data: readFileSync(path), index }
  }
  return undefined
}

function fontPaths(): string[] {
  const files = folders.flatMap((folder) => {
    try {
      return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file))
    } catch {
      // A folder that this system does not have, or does not show.
      return []
    }
  })
  const rank = (path: string): string =>
    `${/noto/i.test(path) ? 0 : 1}${/serif|roman|ming|song/i.test(path) ? 0 : 1}${basename(path)}`
  return files
    .filter((path) => /\.(ttf|otf|ttc|otc)$/i.test(path) && !unfit.test(basename(path)))
    .sort((one, other) => (rank(one) < rank(other) ? -1 : 1))
}

function fontsIn(path: string) {
  const before = opened.get(path)
  if (before) return before
  const fonts = read(path).map((font) => ({ font, letters: new Set(font.characterSet) }))
  opened.set(path, fonts)
  return fonts
}

function read(path: string): readonly Font[] {
  try {
    const file = create(readFileSync(path))
    return file.isCollection ? file.fonts : [file]
  } catch {
    // Not a font that can be read.
    return []
  }
}
