import Link from 'next/link'
import type { ReactNode } from 'react'
import { DueDate } from './DueDate'
import { Icon } from './icons'
import type { Worded } from './text'

export type Crumb = { label: ReactNode; href?: string }

export type PageHeadProps = Worded & {
  title: ReactNode
  /** Where am I: the way here, nearest last. */
  where?: Crumb[]
  /** What is asked of me, or what happens here, in a sentence. */
  asked?: ReactNode
  /** By when; undefined shows nothing, null says that there is no deadline. */
  dueIso?: string | null
  workingDaysLeft?: number | null
  /** Chip, saved state: beside the title. */
  aside?: ReactNode
  /** The one primary action, with its lesser companions. */
  actions?: ReactNode
}

/** The head of a page: where am I, what is asked of me, by when. */
export function PageHead({
  title,
  where,
  asked,
  dueIso,
  workingDaysLeft = null,
  aside,
  actions,
  locale,
}: PageHeadProps) {
  return (
    <header className="mb-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="min-w-0 max-w-question">
        {where && where.length > 0 && <Crumbs crumbs={where} />}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <h1 className="text-22 sm:text-28">{title}</h1>
          {aside}
        </div>
        {asked && <p className="mt-1 text-muted">{asked}</p>}
        {dueIso !== undefined && (
          <p className="mt-1">
            <DueDate dueIso={dueIso} workingDaysLeft={workingDaysLeft} inline locale={locale} />
          </p>
        )}
      </div>
      {actions && <div className="flex flex-wrap gap-3 no-print">{actions}</div>}
    </header>
  )
}

function Crumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <ol className="mb-1 flex flex-wrap items-center gap-1 text-14 text-muted">
      {crumbs.map((crumb, index) => (
        <li key={index} className="flex items-center gap-1">
          {index > 0 && <Icon name="chevronForward" size={14} />}
          {crumb.href ? (
            <Link href={crumb.href} className="link">
              {crumb.label}
            </Link>
          ) : (
            crumb.label
          )}
        </li>
      ))}
    </ol>
  )
}
