/** Who publishes a story, for machines: name, home page, logo and policies, by the names that schema.org has for them. */
import type { NewsMediaOrganization } from 'schema-dts'
import type { Policy, PublisherProfile } from '../../publisher/PublisherProfile.ts'
import { logoFileOf } from '../publisher/logoFiles.ts'

/** What a story names its publisher by, where that is its author too. It is no address. */
export const publisherId = '_:publisher'

/**
 * @param site where the folder of all pages will be published, with its final slash. The logo's address has to be absolute
 * @see https://schema.org/NewsMediaOrganization
 */
export function publisherNode(publisher: PublisherProfile, site: string | undefined): NewsMediaOrganization {
  const { name, address, policies } = publisher
  return {
    '@type': 'NewsMediaOrganization',
    '@id': publisherId,
    name,
    ...(address !== undefined && { url: address }),
    ...(site !== undefined && { logo: site + logoFileOf(publisher) }),
    ...policiesIn(policies),
  }
}

/** A policy on the page itself has no address of its own to tell. */
const policiesIn = (policies: readonly Policy[]) =>
  Object.fromEntries(
    policies
      .filter(({ href }) => !href.startsWith('#'))
      .map(({ label, href }) => [properties[label], label === 'contact' ? contactOf(href) : href]),
  )

const properties = {
  corrections: 'correctionsPolicy',
  ethics: 'ethicsPolicy',
  howWeWork: 'publishingPrinciples',
  sources: 'unnamedSourcesPolicy',
  contact: 'contactPoint',
} as const satisfies Record<Policy['label'], string>

const contactOf = (href: string) =>
  ({
    '@type': 'ContactPoint',
    contactType: 'corrections',
    ...(href.startsWith('mailto:') ? { email: href.slice('mailto:'.length) } : { url: href }),
  }) as const
