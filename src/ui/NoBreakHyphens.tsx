/** Text in which a word with a hyphen does not break there, as "NATO-aligned" would. */
export function NoBreakHyphens({ text }: { /** `'Guarantees are NATO-aligned'` */ text: string }) {
  return text.split(/(\S{1,12}-\S{1,12})/).map((part, at) =>
    at % 2 === 1 ? (
      <span key={at} className="whitespace-nowrap @max-tiny:whitespace-normal">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
