import type { ReactNode } from 'react'

/** A code, letter number, phone number or address inside Persian text: left to right, selected whole by one click. */
export function Ltr({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <bdi dir="ltr" className={className ? `select-all ${className}` : 'select-all'}>
      {children}
    </bdi>
  )
}
