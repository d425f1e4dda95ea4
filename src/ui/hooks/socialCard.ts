/** The picture that links to this page are shown with, as its head names it. There is none where the build was not told its site. */
export function socialCard(): { readonly address: string; readonly alt: string } | undefined {
  const said = (property: string) => document.querySelector<HTMLMetaElement>(`meta[property="${property}"]`)?.content
  const address = said('og:image')
  return address === undefined ? undefined : { address, alt: said('og:image:alt') ?? '' }
}
