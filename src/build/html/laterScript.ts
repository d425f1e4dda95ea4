/**
 * A script that `prehydration/fetchApp.ts` lets run when nobody waits for anything else. Until then it has a type that no browser knows,
 * so that none fetches it.
 */
export const laterScript = (id: string, address: string): string =>
  `<script type="later" id="${id}" src="${address}"></script>`

/** At the end of the body, before the app's script: the whole page is there, so the script in the head can lead to a place in it. */
export const startScript = '<script>prehydration.start()</script>'
