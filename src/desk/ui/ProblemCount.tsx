/** How many problems there are in what it stands beside; nothing where there are none. */
export function ProblemCount({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <span className="count">
      {count}
      <span className="sr-only"> to mend</span>
    </span>
  )
}
