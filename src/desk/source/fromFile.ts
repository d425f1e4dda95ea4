/**
 * The text of a file that an editor drops: a paragraph a line. What reads a format is fetched when the first such file comes, and nothing
 * leaves the browser.
 */
import { Refused } from './Refused.ts'
import { checkedText } from './checkedText.ts'

/** @throws Refused, with what to do instead */
export async function textOfFile(file: File): Promise<string> {
  const ending = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? ''
  if (file.size > largestFile) {
    throw new Refused(
      `“${file.name}” has ${Math.round(file.size / 1_000_000)} MB. Copy the article out of it and paste it as text.`,
    )
  }
  return checkedText(await read(file, ending), `“${file.name}”`)
}

const largestFile = 40_000_000

async function read(file: File, ending: string): Promise<string> {
  switch (ending) {
    case 'docx': {
      const { textOfDocx } = await import('./fromDocx.ts')
      return textOfDocx(file)
    }
    case 'pdf': {
      const { textOfPdf } = await import('./fromPdf.ts')
      return textOfPdf(file)
    }
    case 'html':
    case 'htm': {
      const { textOfHtml } = await import('./fromHtml.ts')
      return textOfHtml(await textOf(file))
    }
    case 'txt':
    case 'md':
    case 'text':
      return textOf(file)
    default:
      if (file.type.startsWith('text/')) return textOf(file)
      throw new Refused(
        `“${file.name}” is of a kind that the desk can’t read. It reads .txt, .html, .docx and .pdf; of anything else, copy the text and paste it.`,
      )
  }
}

async function textOf(file: File): Promise<string> {
  const text = await file.text()
  if (text.includes('\u0000')) throw new Refused(`“${file.name}” is no text. Copy the article and paste it.`)
  // What stands for letters that could not be read.
  if (text.includes('\uFFFD')) {
    throw new Refused(
      `Letters of “${file.name}” can’t be read, because it was not saved as UTF-8. Open it in the program that it comes from, choose “Save as” with the encoding “UTF-8”, and drop it again; or copy the text and paste it.`,
    )
  }
  return text
}
