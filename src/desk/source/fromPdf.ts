/** The text of a PDF: lines that follow each other closely are a paragraph. */
import { getDocumentProxy } from 'unpdf'
import { Refused } from './Refused.ts'

export async function textOfPdf(file: File): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(await file.arrayBuffer())).catch(() => {
    throw new Refused(`“${file.name}” is no PDF that can be read. It may be damaged, or have a password.`)
  })
  const paragraphs: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    paragraphs.push(...paragraphsOf(items.flatMap((item) => ('str' in item ? [item as PdfItem] : []))))
  }
  const text = paragraphs.join('\n')
  if (text.trim() === '') {
    throw new Refused(
      `“${file.name}” has no text in it, only pictures of pages: it was scanned. Have its text recognised first (OCR), or type out what you cite and paste that.`,
    )
  }
  return text
}

interface PdfItem {
  readonly str: string
  readonly hasEOL: boolean
  readonly height: number
  /** The last one is how high on the page it stands. */
  readonly transform: readonly number[]
}

interface PdfLine {
  text: string
  y: number
  height: number
}

function paragraphsOf(items: readonly PdfItem[]): string[] {
  const lines: PdfLine[] = []
  for (const { str, height, transform } of items) {
    const y = transform[5] ?? 0
    const last = lines.at(-1)
    if (last && Math.abs(last.y - y) < Math.max(2, last.height / 2)) {
      last.text += str
      last.height = Math.max(last.height, height)
    } else if (str.trim() !== '') lines.push({ text: str, y, height })
  }
  const paragraphs: string[] = []
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    const text = line.text.replace(/\s+/g, ' ').trim()
    const isNext = before && before.y - line.y < before.height * 1.7 && Math.abs(before.height - line.height) < 1.5
    const last = paragraphs.at(-1)
    if (!isNext || last === undefined) paragraphs.push(text)
    // Whether a hyphen at the line's end is the word's own (“long-term”) nobody can tell, and a quotation has to be to the letter: it
    // stays. A soft one says that it is not the word's.
    else if (last.endsWith('\u00AD')) paragraphs[paragraphs.length - 1] = last.slice(0, -1) + text
    else paragraphs[paragraphs.length - 1] = /\p{L}-$/u.test(last) ? last + text : `${last} ${text}`
  }
  return paragraphs
}
