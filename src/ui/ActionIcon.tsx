/** The drawing before the word of an action, 17 px high, drawn with lines in the colour of the word. */
const drawings = {
  share: 'M12 15V3.5m-4 4 4-4 4 4M5 11.5V20h14v-8.5',
  embed: 'm8.5 6.5-5.5 5.5 5.5 5.5m7-11 5.5 5.5-5.5 5.5',
} as const

export function ActionIcon({ of }: { /** `'share'` */ of: keyof typeof drawings }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden
      width="17"
      height="17"
      fill="none"
      stroke="currentcolor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="flex-none"
    >
      <path d={drawings[of]} />
    </svg>
  )
}
