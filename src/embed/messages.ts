/**
 * What we and a host page tell each other, besides what the resizers of others say. Each message is an object with a type and a
 * version, so that a later version can be told apart. Knows neither React nor a story; `docs/embed.md` promises it to hosts.
 */
export const version = 1

/** In px, rounded up. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** From the frame: its height, whenever that changes and whenever the host asks, and the width at which it has that height. */
interface HeightMessage extends Size {
  readonly type: 'sticking-points:height'
  readonly version: 1
}

/**
 * From the frame, when the reader has pressed a link in it and no other time: how far below the frame's top the place lies that the
 * link leads to, in px.
 */
interface LandingMessage {
  readonly type: 'sticking-points:landing'
  readonly version: 1
  readonly top: number
}

/** From the frame: what the reader looks at, for the host's own analytics. Nothing else about the reader is ever sent. */
export interface StateMessage {
  readonly type: 'sticking-points:state'
  readonly version: 1
  readonly view: string
  /** The parties in the lens. */
  readonly party: readonly string[]
  readonly point: string | null
  readonly quote: string | null
}

/** From the host: what it wants the frame to look like. What it leaves out stays as it is. */
interface LookMessage {
  readonly type: 'sticking-points:look'
  readonly version: 1
  readonly theme?: string
  readonly party?: readonly string[]
}

/** From the host: it has come, and would like to know the height. */
interface HelloMessage {
  readonly type: 'sticking-points:hello'
  readonly version: 1
}

export const heightMessage = ({ width, height }: Size): HeightMessage => ({
  type: 'sticking-points:height',
  version,
  width,
  height,
})
export const landingMessage = (top: number): LandingMessage => ({ type: 'sticking-points:landing', version, top })
export const helloMessage: HelloMessage = { type: 'sticking-points:hello', version }

const isOurs = (data: unknown, type: string): data is Readonly<Record<string, unknown>> => {
  const message = Object(data) as Readonly<Record<string, unknown>>
  return message.type === type && message.version === version
}

/** The height that a message tells, in px, if it is a message of ours that tells one. */
export const heightIn = (data: unknown): number | undefined =>
  isOurs(data, 'sticking-points:height') ? pixels(data.height) : undefined

/** The same with the width that the height belongs to. */
export function sizeIn(data: unknown): Size | undefined {
  const height = heightIn(data)
  const width = isOurs(data, 'sticking-points:height') ? pixels(data.width) : undefined
  return height === undefined || width === undefined ? undefined : { width, height }
}

export const landingIn = (data: unknown): number | undefined =>
  isOurs(data, 'sticking-points:landing') && isFiniteNumber(data.top) ? data.top : undefined

const isFiniteNumber = Number.isFinite as (value: unknown) => value is number
const pixels = (value: unknown): number | undefined => (isFiniteNumber(value) && value > 0 ? value : undefined)

export const isHello = (data: unknown): boolean => isOurs(data, 'sticking-points:hello')
/** What tells that the app has taken over in the frame, and shows what its address asks for. */
export const isState = (data: unknown): boolean => isOurs(data, 'sticking-points:state')

/** The look that a host asks for; undefined where the message is none, and without the fields that make no sense. */
export function lookIn(data: unknown): Pick<LookMessage, 'theme' | 'party'> | undefined {
  if (!isOurs(data, 'sticking-points:look')) return undefined
  const { theme, party } = data
  return {
    ...(typeof theme === 'string' && { theme }),
    ...(Array.isArray(party) && { party: party.slice(0, 100).filter((id): id is string => typeof id === 'string') }),
  }
}
