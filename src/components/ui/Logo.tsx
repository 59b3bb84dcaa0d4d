/** The mark: an eight-pointed star (شمسه) with a check. The name of the product stands beside it in text. */
export function Logo({ size = 32 }: { size?: number }) {
  return (
    <svg aria-hidden="true" className="shrink-0" width={size} height={size} viewBox="0 0 32 32">
      <path
        className="fill-turquoise"
        d="M16 1.5 20 6.34 26.25 5.75 25.66 12 30.5 16 25.66 20 26.25 26.25 20 25.66 16 30.5 12 25.66 5.75 26.25 6.34 20 1.5 16 6.34 12 5.75 5.75 12 6.34Z"
      />
      <path
        className="stroke-on-turquoise"
        d="m11 16.5 3.6 3.5 6.7-7.5"
        fill="none"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
