/** The shapes of the stances, drawn once a page; `StanceMark` shows them. A shape and a word, never a colour. */
export function StanceGlyphs() {
  return (
    <svg className="hidden" aria-hidden="true">
      <symbol id="stance-for" viewBox="0 0 14 14">
        <circle cx="7" cy="7" r="5.6" fill="currentColor" />
      </symbol>
      <symbol id="stance-against" viewBox="0 0 14 14">
        <path d="M2.4 2.4l9.2 9.2M11.6 2.4l-9.2 9.2" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
      </symbol>
      <symbol id="stance-mixed" viewBox="0 0 14 14">
        <circle cx="7" cy="7" r="5.4" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M7 1.6a5.4 5.4 0 0 1 0 10.8z" fill="currentColor" />
      </symbol>
      <symbol id="stance-unstated" viewBox="0 0 14 14">
        <path d="M3 7h8" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      </symbol>
    </svg>
  )
}
