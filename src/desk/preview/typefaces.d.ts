/** The publisher's font files, each where the desk serves it: made by `build/desk/typefacesPlugin.ts`. */
declare module 'virtual:typefaces' {
  const files: readonly { readonly family: string; readonly weight: string; readonly url: string }[]
  export default files
}
