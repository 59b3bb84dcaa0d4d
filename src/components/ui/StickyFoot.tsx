import type { ReactNode } from 'react'

/**
 * The foot of a form that stays in sight: saved state and what is missing at the start, the next step at the end. On a
 * phone it takes the place of the bottom bar (components.css), for there is room for one.
 */
export function StickyFoot({ children, actions }: { children: ReactNode; actions: ReactNode }) {
  return (
    <div className="sticky-foot sticky bottom-0 z-20 mt-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line bg-paper px-4 py-3 lg:px-9 no-print">
      <div className="flex min-w-0 flex-wrap items-center gap-x-4 text-14">{children}</div>
      <div className="flex flex-wrap gap-3">{actions}</div>
    </div>
  )
}
