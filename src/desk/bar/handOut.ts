/** Hands out a file, as a download. */
export function handOut(name: string, text: string, type = 'text/plain'): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
  // The browser reads it a moment later.
  setTimeout(() => {
    URL.revokeObjectURL(url)
  }, 10_000)
}
