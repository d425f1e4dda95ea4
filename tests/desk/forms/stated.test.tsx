/** Nothing is stated before somebody has typed or chosen it. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { checkArticle } from '../../../src/article/checks/checkArticle.ts'
import { pathOf, valueAt, withValue } from '../../../src/desk/document/values.ts'
import { ValueControl } from '../../../src/desk/forms/controls/ValueControl.tsx'
import { fieldForm } from '../../../src/desk/forms/fieldForms.ts'
import { drawable } from '../../../src/desk/preview/drawable.ts'
import { newPosition } from '../../../src/desk/story/newEntries.ts'
import { summit } from '../../fixtures/summit.ts'
import { deskWith, renderAtDesk } from '../../support/renderAtDesk.tsx'

const [point = ''] = Object.entries(summit.points).find(([, one]) => one.amount) ?? []
const position = `points.${point}.positions.valley`
const path = `${position}.value`
const start = withValue(summit, pathOf(position), newPosition(summit, point, null))

test('A new position names nothing, which is a problem and not yet on the page', () => {
  expect(valueAt(start, pathOf(path))).toBe('')
  expect(checkArticle(start).map((one) => one.path)).toContain(path)
  expect(drawable(start).points[point]?.positions).not.toHaveProperty('valley')
})

test('A range is one when both of its ends are there', async () => {
  const store = deskWith(start)
  const value = () => valueAt(store.getState().draft!.article, pathOf(path))
  renderAtDesk(
    <ValueControl
      id="v"
      path={path}
      form={fieldForm('a position', 'value')}
      describedBy={undefined}
      isInvalid={false}
      whenEmpty=""
    />,
    store,
  )
  const [least, most] = screen.getAllByRole('spinbutton')
  await userEvent.type(most!, '60')
  expect(value()).toBe('')
  expect(most).toHaveValue(60)
  await userEvent.type(least!, '50')
  expect(value()).toEqual([50, 60])
  await userEvent.clear(most!)
  expect(value()).toBe(50)
})
