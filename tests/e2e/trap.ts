/**
 * A trap for each place where a page can keep something with a reader. It runs in every document before the page's own scripts,
 * frames included, and tells by a console error, which no test lets pass.
 *
 * It looks only at documents of ours: what the library of a host page keeps is that host's own business.
 *
 * @param ours the host names that the explainer is served from. Whoever runs this turns it into text, so it may use nothing else
 *   from this file.
 */
export function trapStorage(ours: readonly string[]): void {
  if (!ours.includes(location.hostname)) return
  const { error } = console
  const told = (name: string) => {
    error.call(console, `The page touched ${name}.`)
  }
  const watch = (holder: object, name: string, what: string) => {
    const own = Object.getOwnPropertyDescriptor(holder, name)
    if (!own) return
    Object.defineProperty(holder, name, {
      ...own,
      ...(own.get && {
        get(this: unknown) {
          told(what)
          return own.get?.call(this) as unknown
        },
      }),
      ...(own.set && {
        set(this: unknown, value: unknown) {
          told(what)
          own.set?.call(this, value)
        },
      }),
      ...(typeof own.value === 'function' && {
        value(this: unknown, ...given: unknown[]) {
          told(what)
          return (own.value as (...given: unknown[]) => unknown).apply(this, given)
        },
      }),
    })
  }
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
    // Where the accessor lies differs from engine to engine.
    for (const holder of [window, Window.prototype]) watch(holder, name, name)
  }
  watch(Document.prototype, 'cookie', 'document.cookie')
  watch(Document.prototype, 'requestStorageAccess', 'document.requestStorageAccess')
  watch(Navigator.prototype, 'storage', 'navigator.storage')
  watch(Navigator.prototype, 'serviceWorker', 'navigator.serviceWorker')
}
