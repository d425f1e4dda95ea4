/**
 * What we and a host page tell each other, besides what the resizers of others say. Each message is an object with a type and a
 * version, so that a later version can be told apart. Knows neither React nor a story; `docs/embed.md` promises it to hosts.
 */
export const version = 1

/** From the frame: its height in px, whenever that changes and whenever the host asks. */
export interface HeightMessage {
  readonly type: 'sticking-points:height'
  readonly version: 1
  readonly height: number
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
export interface LookMessage {
  readonly type: 'sticking-points:look'
  readonly version: 1
  readonly theme?: string
  readonly party?: readonly string[]
}

/** From the host: it has come, and would like to know the height. */
export interface HelloMessage {
  readonly type: 'sticking-points:hello'
  readonly version: 1
}

export const heightMessage = (height: number): HeightMessage => ({ type: 'sticking-points:height', version, height })
export const helloMessage: HelloMessage = { type: 'sticking-points:hello', version }

const isOurs = (data: unknown, type: string): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  data.type === type &&
  'version' in data &&
  data.version === version

/** The height in px that a message tells, if it is a message of ours that tells one. */
export function heightIn(data: unknown): number | undefined {
  const height = isOurs(data, 'sticking-points:height') ? data.height : undefined
  return typeof height === 'number' && height > 0 && Number.isFinite(height) ? height : undefined
}

export const isHello = (data: unknown): boolean => isOurs(data, 'sticking-points:hello')

/** The look that a host asks for; undefined where the message is none, and without the fields that make no sense. */
export function lookIn(data: unknown): Pick<LookMessage, 'theme' | 'party'> | undefined {
  if (!isOurs(data, 'sticking-points:look')) return undefined
  const { theme, party } = data
  return {
    ...(typeof theme === 'string' && { theme }),
    ...(Array.isArray(party) && { party: party.slice(0, 100).filter((id): id is string => typeof id === 'string') }),
  }
}
