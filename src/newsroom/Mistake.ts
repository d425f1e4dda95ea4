/** Something that an editor can put right at once: it is shown without a trace of the program, and the exit code is 2. */
export class Mistake extends Error {
  override readonly name = 'Mistake'
}
