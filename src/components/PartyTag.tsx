/** A party's name in its hue, with a dot of it: a border, which a printer draws where it leaves grounds out. */
interface Props {
  party: { readonly id: string; readonly name: string }
  /** Two or three letters, with the full name for a screen reader. */
  abbreviation?: string
}

export function PartyTag({ party, abbreviation }: Props) {
  return (
    <span
      data-party={party.id}
      className="inline-flex max-w-full min-w-0 items-center gap-1.75 wrap-anywhere font-strong text-hue before:flex-none before:rounded-full before:border-5 before:border-hue before:forced-color-adjust-none"
    >
      {abbreviation ? (
        <>
          <span aria-hidden="true">{abbreviation}</span>
          <span className="sr-only">{party.name}</span>
        </>
      ) : (
        party.name
      )}
    </span>
  )
}
