import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// A page is rendered whole, as the build renders it. In the browser the app leaves out what is on the page already.
vi.stubEnv('SSR', true)

// jsdom lays nothing out, so it has no scrolling; that the right place comes into sight is for the end-to-end tests.
Element.prototype.scrollIntoView = () => undefined
window.scrollBy = () => undefined
Element.prototype.scrollBy = () => undefined

afterEach(cleanup)
