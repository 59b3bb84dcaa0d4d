import type { ReactNode } from 'react'
import { cx } from './cx'

export type CardProps = {
  children: ReactNode
  title?: ReactNode
  /** Beside the title, at the end side. */
  aside?: ReactNode
  /** Without inner space, for lists and tables that reach the edge. */
  flush?: boolean
  as?: 'section' | 'div' | 'article'
  className?: string
}

/** A sheet of paper on the ground of the page. */
export function Card({ children, title, aside, flush, as: Tag = 'section', className }: CardProps) {
  return (
    <Tag className={cx('card rounded-card border border-line bg-paper', className)}>
      {title && (
        <header className="flex flex-wrap items-center justify-between gap-3 px-5 pt-4">
          <h2 className="text-18">{title}</h2>
          {aside}
        </header>
      )}
      <div className={flush ? 'overflow-hidden' : 'p-5'}>{children}</div>
    </Tag>
  )
}
