/*
 * A trap for each place where a page can keep something with a reader, and for what its policy refuses. It runs in every document before the page's own scripts,
 * frames included, and tells by a console error, which no test lets pass.
 *
 * It looks only at documents of ours: what the library of a host page keeps is that host's own business. It is plain script, because
 * Playwright puts it into Chromium and Firefox, and the server into WebKit.
 */
;(() => {
  if (location.hostname !== 'localhost') return
  const { error } = console
  const tell = (name) => {
    error.call(console, `The page touched ${name}.`)
  }
  const watch = (holder, name, what = name) => {
    const own = Object.getOwnPropertyDescriptor(holder, name)
    if (!own) return
    const watched = (inner) =>
      inner &&
      function (...given) {
        tell(what)
        return inner.apply(this, given)
      }
    const [get, set] = [watched(own.get), watched(own.set)]
    Object.defineProperty(holder, name, own.get ? { ...own, get, set } : { ...own, value: watched(own.value) })
  }
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
    // Where the accessor lies differs from engine to engine.
    for (const holder of [window, Window.prototype]) watch(holder, name)
  }
  // What the page's own policy refuses, it should not have tried. Safari checks a font when it reads of it, though nothing asks for
  // it: a frame without an origin has none of the house's fonts.
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    if (origin !== 'null' || effectiveDirective !== 'font-src') {
      error.call(console, `The page broke its policy: ${effectiveDirective} ${blockedURI}`)
    }
  })
  watch(Document.prototype, 'cookie', 'document.cookie')
  watch(Document.prototype, 'requestStorageAccess', 'document.requestStorageAccess')
  watch(Navigator.prototype, 'storage', 'navigator.storage')
  watch(Navigator.prototype, 'serviceWorker', 'navigator.serviceWorker')
})()
