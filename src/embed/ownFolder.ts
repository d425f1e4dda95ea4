/**
 * The folder that the loader was fetched from, by which it knows its frames. An empty text where nobody can know it: the loader is
 * inlined, bundled into another script, a module, in a shadow root, or run by `eval`. A script of another name is somebody else's.
 */
export const ownFolder = (): string =>
  /^[^?#]*\/(?=embed\.js)/.exec((document.currentScript as HTMLScriptElement | null)?.src ?? '')?.[0] ?? ''
