import type { Page, Route } from '@playwright/test'

/** The file that holds the app, with all its words. */
export const appScript = '**/assets/explainer-*.js'

/**
 * Keeps the app's script back, as a slow line does.
 *
 * @param answer what becomes of the request then
 * @returns what lets it go
 */
export async function holdApp(
  page: Page,
  answer: (route: Route) => Promise<void> = (route) => route.continue(),
): Promise<() => void> {
  let letGo: () => void = () => undefined
  const held = new Promise<void>((release) => {
    letGo = release
  })
  await page.route(appScript, async (route) => {
    await held
    await answer(route)
  })
  return letGo
}
