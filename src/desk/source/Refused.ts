/** A text or a file that the desk does not take, said so that an editor knows what to do instead. */
export class Refused extends Error {
  override readonly name = 'Refused'
}
