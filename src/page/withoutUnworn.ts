/**
 * A style sheet less the rules for classes that nothing on a page wears. A page shows what its story has, and no story has
 * everything: no earlier versions, say, or no quotations.
 *
 * Takes what `compileStyles` leaves: rules, and conditions with rules in them.
 */

/**
 * @param still classes that no script can bring to the page later
 * @param markup of the page
 */
export function withoutUnworn(styles: string, still: ReadonlySet<string>, markup: string): string {
  const worn = new Set(
    [...markup.matchAll(/\sclass=(?:"([^"]*)"|([^\s>]+))/g)].flatMap(([, quoted, bare]) =>
      (quoted ?? bare ?? '').split(' '),
    ),
  )
  const isUnworn = (selector: string) =>
    [...selector.matchAll(/\.([a-z]+)\b/g)].some(([, name = '']) => still.has(name) && !worn.has(name))
  const kept = styles.replace(/([^{};]+)\{([^{}]*)\}/g, (rule, heads: string, body: string) => {
    const selectors = selectorsOf(heads)
    const left = selectors.filter((selector) => !isUnworn(selector))
    if (left.length === selectors.length) return rule
    return left.length === 0 ? '' : `${left.join(',')}{${body}}`
  })
  return withoutEmptyConditions(kept)
}

/** A list of selectors at its commas, but not at those inside brackets. */
function selectorsOf(heads: string): string[] {
  const found: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < heads.length; at++) {
    const sign = heads.charAt(at)
    if ('(['.includes(sign)) depth++
    if (')]'.includes(sign)) depth--
    if (sign !== ',' || depth > 0) continue
    found.push(heads.slice(start, at))
    start = at + 1
  }
  return [...found, heads.slice(start)]
}

/** A condition may have stood in another one. */
function withoutEmptyConditions(styles: string): string {
  const fewer = styles.replace(/@(?:media|container|supports) [^{};]+\{\}/g, '')
  return fewer === styles ? styles : withoutEmptyConditions(fewer)
}
