import type { ReactNode } from 'react'

/** Line icons on a 20-unit grid, drawn for this product. They are decoration: the word stands beside them. */
const drawings = {
  check: <path d="m4.5 10.5 3.5 3.5 7.5-8" />,
  warning: <path d="M10 3 18 16.5H2L10 3Zm0 5v4m0 2.2v.3" />,
  info: <path d="M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15Zm0-8.5v5m0-7.7v.2" />,
  stop: <path d="M6.5 2.5h7l4 4v7l-4 4h-7l-4-4v-7l4-4Zm3.5 3.7v5m0 2.4v.3" />,
  file: <path d="M5 2.5h6.5L15.5 6.5v11H5v-15Zm6 0V7h4.5M7.5 10.5h5m-5 3h5" />,
  upload: <path d="M10 13V3.5m0 0L6 7.5m4-4 4 4M3 13v3.5h14V13" />,
  download: <path d="M10 3.5V13m0 0 4-4m-4 4L6 9M3 13v3.5h14V13" />,
  trash: <path d="M3.5 5.5h13M8 5.5v-2h4v2m-6.5 0 .7 11h7.6l.7-11M8.5 8.5v5m3-5v5" />,
  calendar: <path d="M3 5h14v12H3V5Zm0 4h14M6.5 2.5V6m7-3.5V6" />,
  chevronDown: <path d="m5 7.5 5 5 5-5" />,
  chevronForward: <path d="m7.5 5 5 5-5 5" />,
  chevronBack: <path d="m12.5 5-5 5 5 5" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  person: <path d="M10 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-7 7.5c.6-3.5 3.4-5.5 7-5.5s6.4 2 7 5.5" />,
  signOut: <path d="M8 3H3.5v14H8m-1-7h10m0 0-3.5-3.5M17 10l-3.5 3.5" />,
  inbox: <path d="M2.5 11 5 3.5h10l2.5 7.5v5.5h-15V11Zm0 0h4.7l1 2h3.6l1-2h4.7" />,
  mail: <path d="M2.5 4.5h15v11h-15v-11Zm.3.4L10 11l7.2-6.1" />,
  form: <path d="M4 2.5h12v15H4v-15ZM7 7l1 1 1.6-2M11.5 7H13M7 12l1 1 1.6-2m1.9 1H13" />,
  chart: <path d="M3 17.5h14M5 14V9.5m5 4.5V4m5 10V7" />,
  people: (
    <path d="M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-5.5 7c.4-3 2.6-4.7 5.5-4.7s5.1 1.7 5.5 4.7m0-13.2a3 3 0 0 1 0 5.9m2 2.8c1.7.7 2.7 2.2 3 4.5" />
  ),
  book: <path d="M10 5c-2-1.5-4.5-1.7-7-1.5v12c2.5-.2 5 0 7 1.5 2-1.5 4.5-1.7 7-1.5v-12c-2.5-.2-5 0-7 1.5Zm0 0v12" />,
  scales: (
    <path d="M10 3v14m-4 0h8M3 6l7-1.5L17 6M5 6.3 2.5 12a2.8 2.8 0 0 0 5 0L5 6.300Zm10 0L12.5 12a2.8 2.8 0 0 0 5 0L15 6.300Z" />
  ),
  settings: (
    <path d="M3 6h6m4 0h4M3 14h2m4 0h8M11 6m-2 0a2 2 0 1 0 4 0 2 2 0 1 0-4 0M7 14m-2 0a2 2 0 1 0 4 0 2 2 0 1 0-4 0" />
  ),
  route: <path d="M12.5 3h5v4h-5V3Zm-10 10h5v4h-5v-4Zm10-8H9.5a4.5 4.5 0 0 0-4.5 4.5V13" />,
  more: <path d="M4.5 10h.01M10 10h.01M15.5 10h.01" strokeWidth="2.5" />,
  lock: <path d="M4.5 9h11v8h-11V9Zm2.5 0V6.5a3 3 0 0 1 6 0V9" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof drawings

/** Which drawings point somewhere, and so turn round with the direction of the script. */
const directed: readonly IconName[] = ['chevronForward', 'chevronBack', 'signOut']

/** One icon, 20 px unless told otherwise, in the colour of the text around it. */
export function Icon({ name, size = 20, className }: { name: IconName; size?: number; className?: string }) {
  const turn = directed.includes(name) ? 'rtl:-scale-x-100' : ''
  return (
    <svg
      aria-hidden="true"
      className={['shrink-0', turn, className].filter(Boolean).join(' ')}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {drawings[name]}
    </svg>
  )
}
