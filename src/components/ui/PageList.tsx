import Link from 'next/link'
import type { ReactNode } from 'react'
import { Bar } from './Bar'
import { cx } from './cx'
import { Icon } from './icons'
import type { Worded } from './text'
import { uiText } from './text'
import { VisuallyHidden } from './VisuallyHidden'

export type PageListItem = {
  href: string
  label: ReactNode
  done: number
  total: number
  /** How many questions of the page were returned to be mended. */
  attention?: number
  current?: boolean
}

export type PageListProps = Worded & {
  title: ReactNode
  /** Under the bar: what is left, until when. */
  note?: ReactNode
  items: PageListItem[]
  label: string
}

/** The pages of a form with what is done and what was returned, at the start side of the form. */
export function PageList({ title, note, items, label, locale }: PageListProps) {
  const done = items.reduce((sum, item) => sum + item.done, 0)
  const total = items.reduce((sum, item) => sum + item.total, 0)
  return (
    <nav aria-label={label} className="grid gap-4">
      <div className="grid gap-1.5 px-3">
        <p className="font-strong">{title}</p>
        <Bar value={String(done)} max={String(total)} />
        {note && <p className="text-14 text-muted">{note}</p>}
      </div>
      <ol className="grid gap-0.5">
        {items.map((item) => (
          <li key={item.href}>
            <PageLink item={item} locale={locale} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

function PageLink({ item, locale }: { item: PageListItem } & Worded) {
  const t = uiText(locale)
  const complete = item.total > 0 && item.done >= item.total
  return (
    <Link
      href={item.href}
      prefetch={false}
      aria-current={item.current ? 'page' : undefined}
      className={cx(
        'flex min-h-9 items-center gap-2 rounded-field px-3 py-1 text-14 hover:bg-neutral-tint',
        item.current && 'bg-lapis-tint font-strong text-lapis',
      )}
    >
      <span className="w-4 shrink-0">
        {complete && !item.attention && <Icon name="check" size={16} className="text-cypress" />}
      </span>
      <span className="min-w-0 flex-1">{item.label}</span>
      {item.attention ? (
        <span className="font-strong whitespace-nowrap text-saffron">
          {t('pages.attention', { count: item.attention })}
        </span>
      ) : (
        <span className={cx('whitespace-nowrap', complete ? 'text-cypress' : 'text-muted')}>
          {t('pages.progress', { done: item.done, total: item.total })}
          {complete && <VisuallyHidden> ({t('pages.complete')})</VisuallyHidden>}
        </span>
      )}
    </Link>
  )
}
