/** What the docs promise of addresses, and what addresses have, are the same. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { views } from '../src/model/anchors.ts'
import { parameters } from '../src/state/viewState.ts'

const file = 'docs/embed.md'

test(`${file} tells of every parameter and of every view`, () => {
  const text = readFileSync(file, 'utf8')
  const names = [
    ...Object.values(parameters).map(({ name }) => `| \`${name}\` `),
    ...views.map((view) => `\`${view}\``),
  ]
  expect(
    names.filter((name) => !text.includes(name)),
    `${file} does not tell of these`,
  ).toEqual([])
})
