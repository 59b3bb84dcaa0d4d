import Link from 'next/link'
import type { ReactNode } from 'react'
import { formatNumber } from '../../i18n/format'
import { cx } from './cx'
import type { Worded } from './text'

export type LinkTab = { href: string; label: ReactNode; count?: number; current?: boolean }

export type LinkTabsProps = Worded & {
  tabs: LinkTab[]
  label: string
  /** `line` inside a page, `pill` for the groups of a result. */
  look?: 'line' | 'pill'
}

/** Tabs that are links: each has its address, and the way back works. */
export function LinkTabs({ tabs, label, look = 'line', locale }: LinkTabsProps) {
  return (
    <nav aria-label={label} className="mb-6">
      <ul className={look === 'line' ? 'flex flex-wrap gap-x-1 border-b border-line' : 'flex flex-wrap gap-2'}>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className={tabClass(look, tab.current ?? false)}
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="ms-2 text-14 font-normal">{formatNumber(tab.count, {}, locale)}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function tabClass(look: 'line' | 'pill', current: boolean): string {
  if (look === 'pill') {
    return cx(
      'inline-flex min-h-11 items-center rounded-full border px-4',
      current
        ? 'border-turquoise bg-turquoise font-strong text-on-turquoise'
        : 'border-line bg-paper hover:border-turquoise',
    )
  }
  return cx(
    '-mb-px inline-flex min-h-11 items-center border-b-3 px-3',
    current ? 'border-lapis font-strong text-lapis' : 'border-transparent text-muted hover:text-ink',
  )
}
