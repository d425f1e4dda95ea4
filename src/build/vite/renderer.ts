/**
 * All that the build asks of the code that renders pages: Vite makes one module of it for Node, and the dev server loads the same. It has to be
 * one module, so that pages, pictures and lists are of the same stories.
 */
export { publisher } from '../../publisher/publisher.ts'
export { stories } from '../../stories/stories.ts'
export { renderFrontPage } from '../html/frontPage.tsx'
export { renderQuotePage, toAllPages } from '../html/quotePage.ts'
export { writeCards, writeLists, writeSiteFiles } from '../output/siteFiles.ts'
export { renderPage } from '../html/renderPage.tsx'
