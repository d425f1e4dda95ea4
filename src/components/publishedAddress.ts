/** The story's own address, without query: what the build was told, or where it is now. */
export function publishedAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')
  return canonical?.href ?? window.location.origin + window.location.pathname
}
