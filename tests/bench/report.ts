/** Puts tables between their markers in a document. What stands around them is prose, and stays. */
import { readFile, writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'

/**
 * @param file docs/performance.md, or another document with markers
 * @param parts by the name in the markers
 * @throws if the document has no place for one of them
 */
export async function writeReport(file: string, parts: Readonly<Record<string, string>>): Promise<void> {
  let text = await readFile(file, 'utf8')
  for (const [name, content] of Object.entries(parts)) {
    const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`]
    const [before, rest] = text.split(start)
    const after = rest?.split(end)[1]
    if (before === undefined || after === undefined) throw new Error(`${file} has no ${start} … ${end}.`)
    text = `${before}${start}\n\n${content}\n\n${end}${after}`
  }
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }))
}
