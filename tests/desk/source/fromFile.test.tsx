/** What an editor drops on the desk is read, or refused with what to do instead. */
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { checkedText } from '../../../src/desk/source/checkedText.ts'
import { textOfFile } from '../../../src/desk/source/fromFile.ts'
import { textOfHtml } from '../../../src/desk/source/fromHtml.ts'

const wordNames = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

async function docx(body: string): Promise<File> {
  const zip = new JSZip()
  zip.file(
    '[Content_Types].xml',
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  )
  zip.file(
    '_rels/.rels',
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  )
  zip.file('word/document.xml', `<?xml version="1.0"?><w:document ${wordNames}><w:body>${body}</w:body></w:document>`)
  return fileOf('letter.docx', await zip.generateAsync({ type: 'arraybuffer' }))
}

/** jsdom's files can't be read as bytes. */
function fileOf(name: string, bytes: ArrayBuffer): File {
  const file = new File([bytes], name)
  return Object.assign(file, {
    arrayBuffer: () => Promise.resolve(bytes),
    text: () => Promise.resolve(new TextDecoder().decode(bytes)),
  })
}

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer

/** A PDF of one page, which shows the words, or nothing. */
function pdf(words: string): File {
  const content = words === '' ? '' : `BT /F1 12 Tf 72 720 Td (${words}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const start = text.length
  text += `xref\n0 6\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`
  text += `trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`
  return fileOf('report.pdf', bytesOf(text))
}

describe('a file', () => {
  test('of text is a paragraph a line', async () => {
    expect(await textOfFile(fileOf('a.txt', bytesOf('One.\r\nTwo.')))).toBe('One.\nTwo.\n')
  })

  test('of text that is no UTF-8 is refused, since its letters would be lost', async () => {
    const bytes = new Uint8Array([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]).buffer
    for (const name of ['a.txt', 'a.html']) await expect(textOfFile(fileOf(name, bytes))).rejects.toThrow('UTF-8')
  })

  test('of a web page is its text, with bullets, and without its menus and scripts', () => {
    expect(
      textOfHtml(
        '<head><title>x</title></head><body><nav>Home</nav><h1>Talks</h1><ul><li>One</li><li> Two </li></ul><p>They <b>met</b>.<br>Then left.</p><script>no()</script><button>Share</button></body>',
      ),
    ).toBe('Talks\n• One\n• Two\nThey met.\nThen left.')
  })

  test('of Word with tracked changes is refused, since it says two things at once', async () => {
    const file = await docx('<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>They met.</w:t></w:r></w:ins></w:p>')
    await expect(textOfFile(file)).rejects.toThrow('tracked changes')
  })

  test('of Word that is none is refused', async () => {
    await expect(textOfFile(fileOf('a.docx', bytesOf('nothing')))).rejects.toThrow('no Word document')
  })

  test('has no soft hyphens amid its words', async () => {
    expect(await textOfFile(fileOf('a.html', bytesOf('<p>Not cha&shy;rity.</p>')))).toBe('Not charity.\n')
  })

  test('of PDF is its text', async () => {
    expect(await textOfFile(pdf('They met for an hour.'))).toBe('They met for an hour.\n')
  })

  test('of PDF keeps a hyphen at the end of a line, which may be the word’s own', async () => {
    expect(await textOfFile(pdf('A long-) Tj 0 -14 Td (term deal.'))).toBe('A long-term deal.\n')
  })

  test('of PDF that was scanned is refused, since it has no text', async () => {
    await expect(textOfFile(pdf(''))).rejects.toThrow('it was scanned')
  })

  test('of another kind is refused with those that are read', async () => {
    await expect(textOfFile(fileOf('a.pages', bytesOf('x')))).rejects.toThrow('.txt, .html, .docx and .pdf')
  })
})

describe('a text', () => {
  test('of five megabytes is no article', () => {
    expect(() => checkedText('word '.repeat(1_000_000), 'What you pasted')).toThrow(
      'What you pasted has 5 million letters',
    )
  })

  test('loses what nobody sees and no script needs', () => {
    const text = checkedText('\uFEFFA choice, not cha\u00ADri\u200Bty, for zero\u2060-sum.\n', 'What you pasted')
    expect(text).toBe('A choice, not charity, for zero-sum.\n')
    expect(checkedText('می\u200Cخواهم', 'What you pasted')).toBe('می\u200Cخواهم\n')
  })

  test('with nothing in it is refused', () => {
    expect(() => checkedText(' \n ', 'What you pasted')).toThrow('no text in it')
  })
})
