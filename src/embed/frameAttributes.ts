/** What an iframe of ours may do in a host page, whoever writes its element, and the box around it. */

/**
 * Its own origin lets its fonts load; that is not the origin of the host page. Links to sources open in a tab that is not in the
 * sandbox.
 */
export const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

/**
 * Sharing has a permission of its own, `web-share`. It is not asked for: a browser that does not know it warns on the host's console,
 * and without it the link is copied.
 */
export const allow = 'clipboard-write'

/**
 * The style of the box that `100cqw` in a height goes by. It counts as empty where its parent is as wide as what is in it, so it has a
 * width of its own there, and is never squeezed to nothing between its neighbours.
 */
export const box =
  'container-type:inline-size;width:100%;min-width:min(280px,75%);contain-intrinsic-inline-size:min(600px,75vw)'
