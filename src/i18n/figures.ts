/** Numbers and amounts in figures. */
import type { Amount } from '../article/schema/StickingPoint.ts'
import type { AmountRange } from '../model/standing.ts'

/**
 * Not `Intl`'s: the first object of it in a page makes Chromium read its data, which took as long as all else that
 * the script does when it starts.
 *
 * @param thousands between groups of three digits
 * @param point before the decimals
 */
export const figures =
  (thousands: string, point: string) =>
  (value: number): string => {
    const [whole = '', decimals] = String(Math.abs(value)).split('.')
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
    return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : point + decimals}`
  }

/**
 * As short as it gets: "2030–2035", "40–60%".
 *
 * @param beforeSign what stands between a number and a sign such as %. Letters always stand apart, and stay on its line.
 */
export function shortAmount(
  [low, high]: AmountRange,
  amount: Amount | undefined,
  number: (value: number) => string,
  beforeSign: '' | '\u202f',
): string {
  const [from, to] = [low, high].map((value) => (amount?.of === 'year' ? String(value) : number(value)))
  const unit = amount?.shortUnit ?? ''
  return `${from}${low === high ? '' : `–${to}`}${/^\p{L}/u.test(unit) ? '\u202f' : unit && beforeSign}${unit}`
}
