import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { problemsOf } from '../../src/newsroom/problemsOf.ts'
import { publisher } from '../../src/publisher/publisher.ts'
import { changed } from '../fixtures/changed.ts'
import { harbour } from '../fixtures/harbour.ts'

test.each(['headline', 'sources', 'parties.town.hue', 'quotes.enough.words', 'points.ferry.label'])(
  'the dev server tells of a number in the place of %s, with the texts of the sources at hand',
  (path) => {
    const root = mkdtempSync(join(tmpdir(), 'dev-'))
    mkdirSync(join(root, 'sources'))
    writeFileSync(join(root, 'sources/harbour-talks.gazette.txt'), 'Nothing came of the meeting.\n')
    const told = problemsOf(changed(harbour, path, 7), publisher, root)
    expect(told.filter(({ severity }) => severity === 'problem').map((one) => one.path)).toEqual([path])
    rmSync(root, { recursive: true })
  },
)
