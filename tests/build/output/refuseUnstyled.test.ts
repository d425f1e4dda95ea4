import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refuseUnstyled } from '../../../src/build/output/refuseUnstyled.ts'

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'unstyled-'))
  mkdirSync(join(root, 'src/views'), { recursive: true })
  writeFileSync(join(root, 'src/views/Card.tsx'), "export const Card = () => <p className={`card flx ${'mt-4'}`} />")
})
afterAll(() => {
  rmSync(root, { recursive: true })
})

const sheet =
  '.mt-4{margin:1rem}.hover\\:underline:hover{a:b}.w-1\\/2{width:50%}.\\32xl{a:b}' +
  '.text-\\[clamp\\(1rem\\,2\\.5cqi\\,2rem\\)\\]{a:b}.group-hover\\:block:is(:where(.group):hover *){width:.5rem}' +
  '@media print{.print\\:hidden{display:none}}.\\[\\&\\>p\\]\\:m-0>p{margin:0}'
const page = (classes: string) => `<p class="${classes}">class=&quot;not-one&quot;</p>`

describe('the build', () => {
  test('goes on where every class has a rule, however it is escaped and wherever it stands', async () => {
    const worn = page('mt-4 hover:underline w-1/2 2xl group group-hover:block print:hidden [&amp;&gt;p]:m-0')
    await refuseUnstyled([worn, page('text-[clamp(1rem,2.5cqi,2rem)]')], sheet, root)
  })

  test('stops at a class that has none, and tells the class and who writes it', async () => {
    await expect(refuseUnstyled([page('mt-4 flx')], sheet, root)).rejects.toThrow(/“flx” in src\/views\/Card\.tsx/)
  })

  test('takes no number for a class', async () => {
    await expect(refuseUnstyled([page('5rem')], sheet, root)).rejects.toThrow(/“5rem” in a component that puts/)
  })
})
