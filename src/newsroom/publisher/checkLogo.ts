/** Whether the files of a logo are there, are pictures, and have a size and a shape that the masthead has room for. */
import { type Finding, problem } from '../../article/checks/Problem.ts'
import type { Logo } from '../../publisher/PublisherProfile.ts'
import { type PictureSize, pictureSize } from './pictureSize.ts'
import { readFile } from './readFile.ts'

/** px and bytes of a file. At the resolution of the sharpest screens a logo of 26 px is 78 px high. */
const most = { side: 1200, bytes: 60_000 }

/** Width by height. Of 256 px, which a frame of 280 px has, a logo of 26 px and of the widest shape takes 208. */
const shapes = { least: 0.5, most: 8 }

/** Width by height of the widest sign that stands before a name. A wider logo has the name in it. */
const widestSign = 3

/** px: how high a logo is shown, with the name in it and without. */
const shownHeight = { wordmark: 26, sign: 20 }

/** @param root the project's folder */
export function checkLogo(logo: Logo, root: string): Finding[] {
  if ('path' in logo)
    return logo.path.trim() && /^(\s*-?[\d.]+[\s,]*){4}$/.test(logo.viewBox) ? [] : [notDrawn(logo.viewBox)]
  const { light, dark, small, showsName = false } = logo
  const height = showsName ? shownHeight.wordmark : shownHeight.sign
  return [
    ...checkPicture(light, 'logo.light', height, root),
    ...(dark === undefined ? [] : checkPicture(dark, 'logo.dark', height, root)),
    ...(small === undefined ? [] : checkPicture(small, 'logo.small', 0, root)),
    ...(showsName ? [] : twiceNamed(light, root)),
  ]
}

/** A logo with the name in it that does not say so. */
function twiceNamed(path: string, root: string): Finding[] {
  const content = readFile(path, 'logo.light', root)
  const size = Buffer.isBuffer(content) ? pictureSize(content) : undefined
  const shape = size ? size.width / size.height : 0
  if (shape <= widestSign || shape > shapes.most) return []
  return [
    {
      severity: 'warning',
      path: 'logo.showsName',
      value: 'false',
      why: `${path} is ${shape.toFixed(1)} times as wide as it is high, as a logo is that has the name in it; and the name is written beside it.`,
      mend: 'If it shows the name, add showsName: true. If not, use the sign alone.',
    },
  ]
}

const notDrawn = (viewBox: string): Finding =>
  problem(
    'logo.viewBox',
    viewBox,
    'A drawn logo has a viewBox of four numbers and the data of one path, and one of them is missing.',
    "Copy viewBox and d from the SVG file, or name the file itself: logo: { light: './logo.svg' }.",
  )

/** @param shown px, how high it is shown; 0 where that depends on the browser */
function checkPicture(path: string, place: string, shown: number, root: string): Finding[] {
  const content = readFile(path, place, root)
  if (!Buffer.isBuffer(content)) return [content]
  const refused = (why: string, mend: string): Finding => problem(place, path, why, mend)
  const size = pictureSize(content)
  if (!/\.(svg|png)$/.test(path) || !size) {
    const why =
      'It is neither a PNG file nor an SVG file that says its size, so nobody knows how wide it is to be shown.'
    return [refused(why, 'Export it as SVG with a viewBox, or as PNG. The name ends in .svg or .png.')]
  }
  const isSvg = path.endsWith('.svg')
  return [
    ...tooLarge(size, content.length, isSvg).map((why) => refused(why, smaller(size, isSvg))),
    ...oddShape(size, place).map((why) =>
      refused(
        why,
        place === 'logo.small'
          ? 'Export the sign of the logo alone, in a square.'
          : 'Use a version of it with no empty margin, in narrower letters or in two lines where it is too wide, in one line where it is too high; or the sign alone with the name beside it.',
      ),
    ),
    ...(isSvg || size.height >= 2 * shown ? [] : [blurred(path, place, size, shown)]),
    ...(isSvg ? inSvg(content.toString('utf8')).map(([why, mend]) => refused(why, mend)) : []),
  ]
}

const blurred = (path: string, place: string, { width, height }: PictureSize, shown: number): Finding => ({
  severity: 'warning',
  path: place,
  value: path,
  why: `It is ${width} × ${height} px and is shown ${shown} px high: on a screen with two or three pixels in the place of one it is blurred.`,
  mend: `Export it again ${Math.round((3 * shown * width) / height)} × ${3 * shown} px, or take the SVG.`,
})

function tooLarge({ width, height }: PictureSize, bytes: number, isSvg: boolean): string[] {
  if (!isSvg && Math.max(width, height) > most.side) {
    return [
      `It is ${width} × ${height} px and is shown 26 px high: each reader would fetch and unpack ${megabytes(width * height * 4)} MB of picture for it.`,
    ]
  }
  return bytes > most.bytes
    ? [
        `It has ${Math.round(bytes / 1000)} kB, more than the whole page of a story. ${most.bytes / 1000} kB are the most.`,
      ]
    : []
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(0)

/** What to do about it. */
const smaller = ({ width, height }: PictureSize, isSvg: boolean): string =>
  isSvg
    ? 'Take pictures, embedded fonts and the notes of the drawing program out of it (svgo does), or export it as PNG.'
    : `Export it again ${Math.round((78 * width) / height)} × 78 px, or take the SVG.`

function oddShape({ width, height }: PictureSize, place: string): string[] {
  const shape = width / height
  if (place === 'logo.small') {
    return shape < 0.8 || shape > 1.25
      ? [`It is ${width} × ${height}, and what shows it, such as the browser’s tab, has room for a square.`]
      : []
  }
  if (shape > shapes.most)
    return [
      `It is ${shape.toFixed(1)} times as wide as it is high, and ${shapes.most} times is the most: in a frame of 280 px there is no room for more.`,
    ]
  return shape < shapes.least
    ? [
        `It is ${(1 / shape).toFixed(1)} times as high as it is wide, and ${1 / shapes.least} times is the most. In the line above the page, which is 44 px high, nobody could read it.`,
      ]
    : []
}

/** What an SVG does not do where it is a picture, and what it must not do where somebody opens it. */
function inSvg(text: string): [why: string, mend: string][] {
  const found: [string, string][] = []
  if (/<script|\son\w+\s*=/i.test(text)) {
    found.push(['It has a script in it.', 'Export it anew without: a picture needs none.'])
  }
  if (/(href|url\()\s*[=(]?\s*["']?\s*(https?:)?\/\//i.test(text)) {
    found.push([
      'It asks another server for a part of itself. A browser does not fetch that for a picture.',
      'Embed that part, or draw it.',
    ])
  }
  if (/<text\b/i.test(text)) {
    found.push([
      'It has text in it, which each reader’s device would set in a typeface of its own.',
      'Turn the text into outlines (“convert to paths”).',
    ])
  }
  return found
}
