/**
 * Unit tests have a made-up newsroom in the place of this one, as a build has one that `PUBLISHER` names, so that they expect the same
 * whoever publishes the pages. Used by the configurations of Vitest.
 */
import { resolve } from 'node:path'

const file = resolve('tests/fixtures/gazette/publisher.ts')

/** For the code, which imports its publisher. */
export const alias = [{ find: /^.*\/publisher\/publisher\.ts$/, replacement: file }]

/** For what reads the publisher's file, and for builds that a test starts. */
export const env = { PUBLISHER: file }
