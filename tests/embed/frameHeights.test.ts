import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heightStyle, largerOf, measuredWidths, plainHeight } from '../../src/embed/frameHeights.ts'
import type { Size } from '../../src/embed/messages.ts'

/** A card that grows lower with its column, and lays itself out in columns from 600 and from 900 px. */
const card = (width: number): Size => ({
  width,
  height: Math.round(400_000 / width) + (width < 600 ? 600 : width < 900 ? 500 : 300),
})

/** The height that the style gives a frame in a column of that width, worked out as a browser does. */
function heightAt(width: number, sizes: readonly Size[]): number {
  const formula = heightStyle(sizes)
    .replace('height:calc(', '(')
    .replaceAll('100cqw', String(width))
    .replaceAll('px', '')
    .replaceAll('clamp(', 'this.clamp(')
  const clamp = (least: number, value: number, most: number) => Math.min(Math.max(least, value), most)
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is our own formula
  return new Function(`return ${formula}`).call({ clamp }) as number
}

const sizes = measuredWidths.map(card)

describe('the room for a frame', () => {
  test('is measured from the narrowest column to where the explainer grows no wider', () => {
    for (const width of [280, 320, 360, 400, 480, 600, 768, 900, 1080, 1136]) {
      expect(measuredWidths).toContain(width)
    }
  })

  test('is never too low in any column, and never much too high', () => {
    for (let width = 280; width <= 1300; width += 0.25) {
      const { height } = card(Math.min(width, 1136))
      expect(heightAt(width, sizes), `${width} px`).toBeGreaterThanOrEqual(height)
      expect(heightAt(width, sizes), `${width} px`).toBeLessThan(height * 1.15)
    }
  })

  test('is what was measured, whatever that is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 200, max: 9000 }), {
          minLength: measuredWidths.length,
          maxLength: measuredWidths.length,
        }),
        (heights) => {
          const any = measuredWidths.map((width, at) => ({ width, height: heights[at]! }))
          for (const { width, height } of any) expect(heightAt(width, any)).toBeGreaterThanOrEqual(height)
          expect(heightAt(240, any)).toBe(heightAt(280, any))
          expect(heightAt(1600, any)).toBe(heightAt(1136, any))
        },
      ),
    )
  })

  test('is that of the larger letters, where two were measured', () => {
    const wide = [
      { width: 280, height: 1600 },
      { width: 292, height: 1400 },
    ]
    const own = [
      { width: 280, height: 1500 },
      { width: 292, height: 1450 },
      { width: 304, height: 1300 },
    ]
    expect(largerOf(own, wide).map(({ height }) => height)).toEqual([1600, 1450, 1300])
    expect(largerOf(own, [])).toEqual(own)
  })

  test('is said in few words where the explainer is equally high everywhere', () => {
    expect(heightStyle(measuredWidths.map((width) => ({ width, height: 796 })))).toBe('height:calc(800px)')
  })

  test('is as good as can be where a frame could not be measured, or not to the end', () => {
    expect(heightStyle([])).toBe('height:calc(1200px)')
    expect(plainHeight([])).toBe(1200)
    expect(heightAt(1100, sizes.slice(0, 10))).toBe(heightAt(400, sizes.slice(0, 10)))
  })

  test('is that of a narrow column where a page takes the style away', () => {
    expect(plainHeight(sizes)).toBe(1440)
  })
})
