/** A story's file that the desk cannot read, said so that somebody can mend it. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  /** From 1. */
  readonly line: number

  constructor(message: string, line: number) {
    super(message)
    this.line = line
  }
}
