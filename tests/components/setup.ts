import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// jsdom lays nothing out, so it has no scrolling; that the right place comes into sight is for the end-to-end tests.
Element.prototype.scrollIntoView = () => undefined

afterEach(cleanup)
