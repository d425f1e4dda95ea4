/** Before any test: what the servers serve is what was just built, to the byte, and not what somebody else left on that port. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brandedFolder, brandedSite, fixtureFolder, fixtureSite, publishedFolder, publishedSite } from './addresses.ts'

const sites = [
  { address: fixtureSite, folder: fixtureFolder },
  { address: publishedSite, folder: publishedFolder },
  { address: brandedSite, folder: brandedFolder },
]

export default async function checkBuilds(): Promise<void> {
  for (const { address, folder } of sites) {
    const file = join(folder, 'index.html')
    const served = Buffer.from(await (await fetch(`${address}/`)).arrayBuffer())
    if (served.equals(readFileSync(file))) continue
    throw new Error(
      `${address}/ serves another page than ${file}, so the tests would judge another build. Stop whatever answers there and run them again.`,
    )
  }
}
