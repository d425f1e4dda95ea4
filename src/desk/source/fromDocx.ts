/** The text of a Word document. */
import mammoth from 'mammoth'
import JSZip from 'jszip'
import { textOfHtml } from './fromHtml.ts'
import { Refused } from './Refused.ts'

export async function textOfDocx(file: File): Promise<string> {
  const bytes = await file.arrayBuffer()
  if (await hasTrackedChanges(bytes, file.name)) {
    throw new Refused(
      `“${file.name}” has tracked changes, so it says two things at once. In Word, accept or reject them all (Review › Accept), save it and drop it again.`,
    )
  }
  const { value } = await mammoth.convertToHtml({ arrayBuffer: bytes })
  return textOfHtml(value)
}

async function hasTrackedChanges(bytes: ArrayBuffer, name: string): Promise<boolean> {
  const document = await JSZip.loadAsync(bytes)
    .then((zip) => zip.file('word/document.xml')?.async('string'))
    .catch(() => undefined)
  if (document === undefined) {
    throw new Refused(`“${name}” is no Word document that can be read. It may be damaged, or have a password.`)
  }
  return /<w:(ins|del|moveFrom|moveTo)\b/.test(document)
}
