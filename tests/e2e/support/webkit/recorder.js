/* Keeps what the console is told and what fails, for a driver that cannot listen: WebKit's. The server puts it into our pages. */
;(() => {
  const noise = []
  Object.defineProperty(window, 'noise', { value: noise })
  for (const kind of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'table']) {
    console[kind] = (...said) => {
      noise.push(`${kind}: ${said.map(String).join(' ')}`)
    }
  }
  addEventListener('error', (event) => noise.push(event.message ?? `not loaded: ${event.target.outerHTML}`), true)
  addEventListener('unhandledrejection', ({ reason }) => noise.push(`unhandled: ${reason}`))
})()
