// Changes a page as a browser's translator does, and goes on with whatever the page says later. A full stop in the middle, which our
// texts never have, stands for the other language, so that a test can take it away again.
window.translatePage = (how) => {
  const mark = '·​'
  const root = document.querySelector('#explainer')
  const isTold = (node) => node.nodeValue.trim() !== '' && !node.nodeValue.includes(mark)

  function translate(node) {
    if (node.parentNode === null || !isTold(node)) return
    const text = mark + node.nodeValue
    if (how === 'in place') {
      node.nodeValue = text
      return
    }
    // Two elements, as Google's does: the text that the page knows is gone from the document.
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
