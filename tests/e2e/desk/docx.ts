/** A Word document as small as there are. */
import JSZip from 'jszip'

const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const words = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

export function docx(...paragraphs: readonly string[]): Promise<Buffer> {
  const zip = new JSZip()
  const xml = (text: string) => `<?xml version="1.0"?>${text}`
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')
  zip.file(
    '[Content_Types].xml',
    xml(
      `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
  )
  zip.file(
    '_rels/.rels',
    xml(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
  )
  zip.file('word/document.xml', xml(`<w:document xmlns:w="${words}"><w:body>${body}</w:body></w:document>`))
  return zip.generateAsync({ type: 'nodebuffer' })
}
