// Changes the texts of a page as a browser's translator does, those that come later as well. Instead of another language each gets a mark
// in front, which our texts never have, so that a test can take it away again.
window.translatePage = (how) => {
  const mark = '·​'
  const root = document.querySelector('#explainer')
  const isUntranslated = (node) => node.nodeValue.trim() !== '' && !node.nodeValue.includes(mark)

  function translate(node) {
    if (node.parentNode === null || !isUntranslated(node)) return
    const text = mark + node.nodeValue
    if (how === 'in place') {
      node.nodeValue = text
      return
    }
    // Google's translator puts two elements in the place of a text, so the node that React knows is no longer in the document.
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.textContent = text
    outer.append(inner)
    node.replaceWith(outer)
  }

  function translateIn(parent) {
    const walker = document.createTreeWalker(parent, NodeFilter.SHOW_TEXT)
    const nodes = []
    while (walker.nextNode()) nodes.push(walker.currentNode)
    nodes.forEach(translate)
  }

  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'characterData') translate(target)
      for (const node of addedNodes) node.nodeType === Node.TEXT_NODE ? translate(node) : translateIn(node)
    }
  }).observe(root, { subtree: true, childList: true, characterData: true })
  translateIn(root)
}
