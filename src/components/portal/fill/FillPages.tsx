'use client'

import { formatDigits } from '../../../i18n/format'
import { Icon } from '../../ui/icons'
import { PageList } from '../../ui/PageList'
import { checkPage, useFill } from './FillProvider'
import { fillText } from './text'

/** The pages of the form with what is done, as far as it is written here; the last one checks all and submits. */
export function FillPages() {
  const { view, pages, page, locale } = useFill()
  const t = fillText(locale)
  const total = pages.reduce((sum, one) => sum + one.total, 0)
  const done = pages.reduce((sum, one) => sum + one.done, 0)
  const time = timeText(view.workingDaysLeft, view.open.length > 0, t)
  return (
    <section aria-label={t('allPages')} className="grid gap-2">
      <PageList
        title={t('titleOfYear', { year: formatDigits(String(view.performanceYear), locale) })}
        note={[t('note', { done, total }), time].filter(Boolean).join(' · ')}
        label={t('pages')}
        items={pages.map(({ key, title, flagged, ...counts }) => ({
          href: `?page=${encodeURIComponent(key)}`,
          label: title,
          done: counts.done,
          total: counts.total,
          attention: flagged,
          current: key === page,
        }))}
        locale={locale}
      />
      <a
        href={`?page=${checkPage}`}
        aria-current={page === checkPage ? 'page' : undefined}
        className={`ms-0 flex min-h-9 items-center rounded-field border border-line px-3 py-1 text-14 font-medium hover:bg-neutral-tint ${page === checkPage ? 'bg-lapis-tint font-strong text-lapis' : 'text-lapis'}`}
      >
        {view.open.length > 0 ? t('check') : t('summary')}
      </a>
    </section>
  )
}

/** The same on a phone, folded away above the page. */
export function FillPagesFolded() {
  const { page, locale } = useFill()
  return (
    <details key={page} className="mb-4 rounded-card border border-line bg-paper lg:hidden no-print">
      <summary className="flex min-h-11 items-center justify-between px-4 text-14 font-medium text-lapis">
        {fillText(locale)('allPages')}
        <Icon name="chevronDown" size={18} />
      </summary>
      <div className="border-t border-line p-3">
        <FillPages />
      </div>
    </details>
  )
}

function timeText(days: number | null, isOpen: boolean, t: ReturnType<typeof fillText>): string | null {
  if (days === null || !isOpen) return null
  if (days < 0) return t('late')
  return days === 0 ? t('dueToday') : t('daysLeft', { count: days })
}
