/** What an iframe of ours may do in a host page, whoever writes its element. */

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
