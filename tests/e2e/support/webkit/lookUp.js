/*
 * Finds elements as Playwright's locators do, in the page. Roles and names are worked out by Testing Library, which has been put
 * there as `TestingLibraryDom`.
 *
 * A step is one of { css }, { role, name, exact }, { text, exact }, { title }, { has } for those whose text has it, { nth },
 * { or: steps }; a pattern is { source, flags }.
 */
function lookUp(steps) {
  const normal = (text) => text.replace(/\s+/g, ' ').trim()
  const matcher = (wanted, exact) => {
    if (typeof wanted !== 'string') return (text) => new RegExp(wanted.source, wanted.flags).test(normal(text))
    if (exact) return (text) => normal(text) === normal(wanted)
    return (text) => normal(text).toLowerCase().includes(normal(wanted).toLowerCase())
  }
  const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD'])
  const textOf = (node) =>
    node.nodeType === Node.TEXT_NODE
      ? node.nodeValue
      : unread.has(node.nodeName)
        ? ''
        : [...node.childNodes].map(textOf).join('')
  const inOrder = (elements) =>
    [...new Set(elements)].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
  const take = (roots, step) => {
    const among = (select) => inOrder(roots.flatMap((root) => [...select(root)]))
    if (step.css !== undefined) return among((root) => root.querySelectorAll(step.css))
    if (step.role !== undefined) {
      const name = step.name === undefined ? undefined : matcher(step.name, step.exact)
      const options = { ...(step.level && { level: step.level }), ...(name && { name: (text) => name(text) }) }
      const found = among((root) => window.TestingLibraryDom.queryAllByRole(root.body ?? root, step.role, options))
      // What is in a closed fold has no role, which Testing Library does not know.
      return found.filter((element) => element.checkVisibility())
    }
    if (step.title !== undefined) {
      const fits = matcher(step.title, step.exact)
      return among((root) => root.querySelectorAll('[title]')).filter(({ title }) => fits(title))
    }
    if (step.text !== undefined) {
      const fits = matcher(step.text, step.exact)
      const matches = (element) => !unread.has(element.nodeName) && fits(textOf(element))
      // The smallest element that has the text.
      return among((root) => root.querySelectorAll('*')).filter(
        (element) => !element.closest('head') && matches(element) && ![...element.children].some(matches),
      )
    }
    if (step.has !== undefined) return roots.filter((element) => matcher(step.has, false)(textOf(element)))
    if (step.nth !== undefined) return roots.slice(step.nth, step.nth + 1 || undefined)
    return inOrder([...roots, ...lookUp(step.or)])
  }
  return steps.reduce(take, [document])
}
