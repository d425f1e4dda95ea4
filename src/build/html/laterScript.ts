/**
 * A script that `prehydration/early.ts` lets run when nobody waits for anything else. Until then it has a type that no browser knows,
 * so that none fetches it.
 */
export const laterScript = (id: string, address: string): string =>
  `<script type="later" id="${id}" src="${address}"></script>`
