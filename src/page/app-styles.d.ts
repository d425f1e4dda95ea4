/** Made by the build: the style rules for what the page does not have until the app shows it; empty in the dev page. */
declare module 'virtual:app-styles' {
  export const appStyles: string
}
