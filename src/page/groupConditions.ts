/**
 * Brings together what a style sheet says under the same condition: `@media (hover:hover){.a{…}}` and, further down,
 * `@media (hover:hover){.b{…}}` become one block, after everything that has no condition.
 *
 * Takes what Lightning CSS leaves of a layer: flat rules, and conditions with flat rules in them.
 */
interface Rule {
  /** What stands before the first brace. */
  readonly head: string
  readonly body: string
}

/**
 * @param layer how the block begins in which to do it
 * @throws if two conditions would have to stand before each other. A class would then look different than its list says.
 */
export const groupConditions = (sheet: string, layer: string): string =>
  rulesOf(sheet)
    .map(({ head, body }) => `${head}{${head === layer ? grouped(body) : body}}`)
    .join('')

function grouped(layer: string): string {
  const rules = rulesOf(layer)
  const plain = rules.filter(({ head }) => !head.startsWith('@'))
  const conditions = rules.filter(({ head }) => head.startsWith('@'))
  const heads = inOrder(conditions)
  const text = ({ head, body }: Rule) => `${head}{${body}}`
  const blocks = heads.map((head) => ({
    head,
    body: conditions
      .filter((rule) => rule.head === head)
      .map(({ body }) => body)
      .join(''),
  }))
  return [...plain, ...blocks].map(text).join('')
}

function rulesOf(text: string): Rule[] {
  const rules: Rule[] = []
  let depth = 0
  let start = 0
  let open = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{' && depth++ === 0) open = at
    if (text[at] === '}' && --depth === 0) {
      rules.push({ head: text.slice(start, open).trim(), body: text.slice(open + 1, at) })
      start = at + 1
    }
    // A statement, such as an order of layers.
    if (text[at] === ';' && depth === 0) start = at + 1
  }
  return rules
}

/**
 * The conditions in an order that each class agrees with: what a class says later wins over what it says first.
 *
 * A class may come back to a condition only where a variant has two of them, and the two never hold for the same element.
 */
function inOrder(conditions: readonly Rule[]): string[] {
  const headsOf = new Map<string, Set<string>>()
  for (const { head, body } of conditions) {
    for (const [, name = ''] of body.matchAll(/\.([a-z]+)\b/g)) {
      headsOf.set(name, (headsOf.get(name) ?? new Set()).add(head))
    }
  }
  const ordered: string[] = []
  const place = (head: string, path: readonly string[]) => {
    if (ordered.includes(head)) return
    if (path.includes(head)) throw new Error(`These conditions contradict each other's order: ${path.join(' · ')}.`)
    for (const heads of headsOf.values()) {
      const list = [...heads]
      for (const before of list.slice(0, Math.max(0, list.indexOf(head)))) place(before, [...path, head])
    }
    ordered.push(head)
  }
  for (const { head } of conditions) place(head, [])
  return ordered
}
