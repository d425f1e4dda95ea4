/**
 * The messages in which host pages expect to be told a frame's height: each resizing script has its own.
 *
 * Every host is sent objects. A string is sent only to a host that has shown that it understands it, because many pages call
 * `JSON.parse` on every string that they get.
 */
import { heightMessage, isHello, type Size } from './messages.ts'

export interface Dialect {
  /** The messages that tell the host a size. None where the host has to ask in this dialect first, and has not. */
  readonly report: (size: Size) => readonly unknown[]
  /** What a hidden frame tells, which has no size. Some hosts hide a frame until it has told one. */
  readonly messageWhenHidden?: unknown
  /** Takes a message of the host. @returns whether it asks for the size */
  readonly onMessage: (data: unknown) => boolean
}

/** The address of the frame, which is where some hosts say who they are. */
interface FrameAddress {
  readonly href: string
  readonly search: string
  readonly hash: string
}

/**
 * @param slug the story's own name, by which some hosts tell their frames apart
 * @param title the page's title
 */
export function dialectsFor({ href, search, hash }: FrameAddress, slug: string, title: string): readonly Dialect[] {
  const query = new URLSearchParams(search)
  const fragment = (name: string) => new RegExp(`[#?&]${name}=([^&]+)`).exec(hash)?.[1]
  const pymId = query.get('childId')
  const secret = fragment('secret')
  const resize = query.get('resize')
  return [
    amp,
    datawrapper(slug),
    openIframeResizer(),
    iframeResizer(fragment('ifr'), title),
    ...(pymId === null ? [] : [pym(pymId)]),
    ...(secret?.length === 10 ? [wordPress(secret)] : []),
    ...(resize === 'guardian' ? [guardian] : []),
    ...(resize === 'medium' ? [medium(href)] : []),
    // A page may run another script besides our loader. WordPress's allows at most 1000 px, so our height has to come last.
    ours,
  ]
}

const ignoreMessages = () => false

/** characters */
const longestInit = 2000

/** px, until the frame shows and can be measured */
const hiddenHeight = 600

const ours: Dialect = {
  report: (size) => [heightMessage(size)],
  onMessage: isHello,
}

/** @see https://amp.dev/documentation/components/amp-iframe#iframe-resizing, also spoken by @newswire/frames */
const amp: Dialect = {
  report: ({ height }) => [{ sentinel: 'amp', type: 'embed-size', height }],
  onMessage: (data) => has(data, 'sentinel', 'amp') && has(data, 'type', 'frames-init'),
}

/** @see https://developer.datawrapper.de/docs/responsive-iframe */
const datawrapper = (slug: string): Dialect => ({
  report: ({ height }) => [{ 'datawrapper-height': { [slug]: height } }],
  onMessage: ignoreMessages,
})

/** @see https://github.com/Lemick/open-iframe-resizer */
function openIframeResizer(): Dialect {
  let isAsked = false
  return {
    report: ({ height, width }) => (isAsked ? [{ type: 'iframe-resized', width, height }] : []),
    onMessage: (data) => {
      const asks = has(data, 'type', 'iframe-child-init') || has(data, 'type', 'iframe-get-child-dimensions')
      isAsked ||= asks
      return asks
    },
  }
}

/**
 * iframe-resizer 3 to 5. The host begins with `[iFrameSizer]<id>:<number>:<true or false>:…`, its init message.
 *
 * Version 5 also sets the iframe's title to that of the page in it, if the iframe has none.
 *
 * @param id the frame's id in the host, from the fragment. A sandboxed frame may have no origin to send a message to, and then the init
 *   message with the id never arrives.
 * @see https://github.com/davidjbradshaw/iframe-resizer
 */
function iframeResizer(id: string | undefined, title: string): Dialect {
  const sign = '[iFrameSizer]'
  let isInitialised = false
  let version = ''
  return {
    report: ({ height, width }) => {
      if (id === undefined) return []
      const size = `${sign}${id}:${height}:${width}`
      if (isInitialised) return [`${size}:resizeObserver`]
      isInitialised = true
      return version ? [`${size}:init:${version}`, `${sign}${id}:0:0:title:${title}`] : [`${size}:init`]
    },
    onMessage: (data) => {
      // An init message has a few hundred characters. A much longer one is none, and its id would be sent back with each height.
      if (typeof data !== 'string' || !data.startsWith(sign) || data.length > longestInit) return false
      const fields = data.slice(sign.length).split(':')
      if (fields[2] === 'true' || fields[2] === 'false') {
        id = fields[0]
        isInitialised = false
        // Only version 5 tells its version. It warns of a frame that does not tell the same one, and it alone takes titles.
        version = fields[20] ?? ''
      }
      return id !== undefined
    },
  }
}

/** @see http://blog.apps.npr.org/pym.js */
const pym = (id: string): Dialect => ({
  report: ({ height }) => [`pymxPYMx${id}xPYMxheightxPYMx${height}`],
  onMessage: (data) => typeof data === 'string' && data.startsWith(`pymxPYMx${id}xPYMxwidthxPYMx`),
})

/** @see https://developer.wordpress.org/reference/files/wp-includes/js/wp-embed.js */
const wordPress = (secret: string): Dialect => ({
  report: ({ height }) => [{ message: 'height', value: height, secret }],
  // WordPress up to 5 hides the frame by `display: none`, and then nothing in it has a size.
  messageWhenHidden: { message: 'height', value: hiddenHeight, secret },
  onMessage: ignoreMessages,
})

/** The Guardian wants any UUID as the message's id. @see https://github.com/guardian/commercial, its messenger */
const guardian: Dialect = {
  report: ({ height }) => [
    JSON.stringify({ id: '5c1d7a9e-3b0f-4e52-9a86-2f4b6d8c0e13', type: 'set-height', value: height }),
  ],
  onMessage: ignoreMessages,
}

const medium = (href: string): Dialect => ({
  report: ({ height }) => [JSON.stringify({ src: href, context: 'iframe.resize', height })],
  onMessage: ignoreMessages,
})

const has = (data: unknown, field: string, value: string): boolean =>
  typeof data === 'object' && data !== null && (data as Readonly<Record<string, unknown>>)[field] === value
