import Link from 'next/link'
import type { ReactNode } from 'react'
import { formatDate } from '../../i18n/format'
import { translator } from '../../i18n'
import { Logo } from '../ui/Logo'
import type { Worded } from '../ui/text'
import { ShellAccount } from './ShellAccount'
import type { ShellAccountProps } from './ShellAccount'
import { ShellBottomBar } from './ShellBottomBar'
import { ShellNav } from './ShellNav'
import type { NavSection } from './ShellNav'

export type { NavItem, NavSection } from './ShellNav'

export type ShellProps = Worded & {
  children: ReactNode
  /** «سازمان مدیریت و برنامه‌ریزی استان …». */
  organisation: string
  /** Today in Tehran, `YYYY-MM-DD`. */
  todayIso: string
  account: Pick<ShellAccountProps, 'name' | 'role' | 'agency'>
  nav: NavSection[]
  /** In place of the navigation at the start side: the page list of a form. The navigation stays in the bottom bar. */
  rail?: ReactNode
  /** Without inner space and width limit, for the three panes of review. */
  wide?: boolean
}

/** The frame of the portal: who and where I am on top, the parts with their counts at the start side. */
export function Shell({ children, organisation, todayIso, account, nav, rail, wide, locale }: ShellProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <TopBar organisation={organisation} todayIso={todayIso} account={account} locale={locale} />
      <div className="flex-1 lg:grid lg:grid-cols-[240px_minmax(0,1fr)]">
        <div className="no-print hidden border-e border-line bg-paper lg:block">
          <div className="sticky top-14 max-h-[calc(100dvh-3.5rem)] overflow-y-auto px-3 py-4">
            {rail ?? <ShellNav sections={nav} locale={locale} />}
          </div>
        </div>
        <main
          id="main"
          tabIndex={-1}
          className="flex min-w-0 flex-col pb-16 outline-none lg:pb-0 has-[.sticky-foot]:pb-0"
        >
          {wide ? children : <div className="w-full max-w-[1192px] flex-1 px-4 py-6 lg:px-9 lg:py-8">{children}</div>}
        </main>
      </div>
      <ShellBottomBar sections={nav} locale={locale} />
    </div>
  )
}

function TopBar({
  organisation,
  todayIso,
  account,
  locale,
}: Pick<ShellProps, 'organisation' | 'todayIso' | 'account' | 'locale'>) {
  const t = translator(locale, 'portalShell')
  return (
    <header className="sticky top-0 z-30 flex h-14 items-center justify-between gap-4 border-b border-line bg-paper px-4 lg:px-6">
      <div className="flex min-w-0 items-center gap-4">
        <Link href="/portal" className="flex min-h-11 items-center gap-2 font-strong text-ink">
          <Logo />
          {t('product')}
        </Link>
        <span className="hidden truncate text-14 text-muted md:inline">{organisation}</span>
      </div>
      <time dateTime={todayIso} className="hidden text-14 whitespace-nowrap text-muted lg:inline">
        {formatDate(todayIso, 'withWeekday', locale)}
      </time>
      <ShellAccount {...account} locale={locale} />
    </header>
  )
}
