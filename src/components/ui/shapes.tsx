import type { ReactNode } from 'react'

/** The shape that goes with a state's word and colour, so that the three can be told apart without seeing colour. */
const drawings = {
  ring: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="2" />,
  half: (
    <>
      <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M6 2a4 4 0 0 1 0 8Z" fill="currentColor" />
    </>
  ),
  dot: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  target: (
    <>
      <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="6" cy="6" r="2" fill="currentColor" />
    </>
  ),
  diamond: <path d="M6 .5 11.5 6 6 11.5.5 6Z" fill="currentColor" />,
  square: <path d="M1.5 1.5h9v9h-9Z" fill="currentColor" />,
  check: <path d="m1.5 6.5 3 3 6-6.5" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />,
  seal: (
    <path
      d="M6 0 7.4 2.6 10.24 1.76 9.4 4.6 12 6 9.4 7.4 10.24 10.24 7.4 9.4 6 12 4.6 9.4 1.76 10.24 2.6 7.4 0 6 2.6 4.6 1.76 1.76 4.6 2.6Z"
      fill="currentColor"
    />
  ),
} satisfies Record<string, ReactNode>

export type ShapeName = keyof typeof drawings

/** One state shape, 12 px, in the colour of its text. */
export function Shape({ name }: { name: ShapeName }) {
  return (
    <svg aria-hidden="true" className="shrink-0" width="12" height="12" viewBox="0 0 12 12">
      {drawings[name]}
    </svg>
  )
}
