/**
 * Why a picture cannot be drawn whole: letters that no typeface has, text from right to left, a text that does not fit. Such a picture is
 * left out and the reason is told, because half a picture would tell half of the facts.
 */
export class CannotDraw extends Error {
  override readonly name = 'CannotDraw'
}
