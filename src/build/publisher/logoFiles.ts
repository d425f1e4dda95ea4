/** The publisher's logo as files of the built folder. Their names last, since search engines and feed readers keep them. */
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { LogoFiles, PublisherProfile } from '../../publisher/PublisherProfile.ts'
import { iconOf } from './drawnIcon.ts'
import { locate } from '../../newsroom/publisher/publisherFile.ts'

/** What the browser's tab shows. In the folder of all pages. */
export const iconFileOf = ({ logo }: Pick<PublisherProfile, 'logo'>): string =>
  'path' in logo ? 'icon.svg' : `icon${extname(logo.small ?? logo.light)}`

/** What search engines and feed readers show. A drawn logo is its own icon. */
export const logoFileOf = ({ logo }: Pick<PublisherProfile, 'logo'>): string =>
  'path' in logo ? 'icon.svg' : `logo${extname(logo.light)}`

export const darkLogoFileOf = ({ dark, light }: LogoFiles): string => `logo-dark${extname(dark ?? light)}`

/** All of them, by their names. @param root the project's folder */
export function logoFiles(publisher: PublisherProfile, root: string): ReadonlyMap<string, string | Buffer> {
  const { logo } = publisher
  if ('path' in logo) return new Map([[iconFileOf(publisher), iconOf(logo, publisher.colours)]])
  const read = (path: string) => readFileSync(locate(path, root))
  return new Map([
    [iconFileOf(publisher), read(logo.small ?? logo.light)],
    [logoFileOf(publisher), read(logo.light)],
    ...(logo.dark === undefined ? [] : [[darkLogoFileOf(logo), read(logo.dark)] as const]),
  ])
}
