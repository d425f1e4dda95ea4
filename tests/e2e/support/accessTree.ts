/** The page as a browser tells it to assistive technology: Chromium's own accessibility tree, which takes account of layout and of roles. */
import type { Page } from './test.ts'

export interface AccessNode {
  readonly role: string
  readonly name: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly children: readonly AccessNode[]
}

/** Nodes that it passes over have their children where they would stand. */
export async function accessTree(page: Page): Promise<AccessNode> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  type Raw = (typeof nodes)[number]
  const grown = (node: Raw): AccessNode[] => {
    const children = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id)
      return child ? grown(child) : []
    })
    if (node.ignored) return children
    const properties = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]))
    return [{ role: text(node.role?.value), name: text(node.name?.value), properties, children }]
  }
  return grown(nodes[0]!)[0]!
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** All nodes of a role, in the order in which they are read. */
export const allOf = (node: AccessNode, role: string): AccessNode[] => [
  ...(node.role === role ? [node] : []),
  ...node.children.flatMap((child) => allOf(child, role)),
]

/** What is read out of a node: the text in it, without what only draws. */
export const heard = (node: AccessNode): string =>
  node.role === 'StaticText' ? node.name : node.children.map(heard).join(' ').replace(/\s+/g, ' ').trim()
