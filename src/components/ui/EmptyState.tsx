import type { ReactNode } from 'react'

export type EmptyStateProps = {
  /** What will stand here. */
  title: ReactNode
  /** Why it does not yet. */
  children: ReactNode
  /** The one thing to do. */
  action?: ReactNode
}

/** An empty page teaches: what will stand here, why it does not yet, and the one thing to do. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="rounded-card border border-dashed border-edge bg-paper px-6 py-10 text-center">
      <p className="text-18 font-strong">{title}</p>
      <div className="mx-auto mt-1 max-w-question text-muted">{children}</div>
      {action && <div className="mt-5 flex justify-center gap-3">{action}</div>}
    </div>
  )
}
