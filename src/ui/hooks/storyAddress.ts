/** The story's own address, which links that are copied begin with: what the build was told, or where the page is now. */
export function storyAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')
  return canonical?.href ?? window.location.origin + window.location.pathname
}
