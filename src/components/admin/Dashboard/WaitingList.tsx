import { translator } from '../../../i18n'
import { formatDate, formatDaysLeft, formatNumber } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import './dashboard.css'

/** How a state looks; the same five tones as in the portal. */
export type WaitingTone = 'neutral' | 'info' | 'attention' | 'done' | 'refused'

/** One thing that waits for the person who looks. */
export interface WaitingItem {
  id: string
  /** what is asked, in the imperative, and where it is done */
  title: string
  href: string
  /** why it waits, and whose it is */
  reason?: string
  agency?: string
  state?: { label: string; tone: WaitingTone }
  /** the last day, `YYYY-MM-DD`, and how many days are left until it (negative: overdue) */
  due?: { on: string; daysLeft: number }
}

/** A count with a way to its list: what a person who configures, rather than waits, comes for. */
export interface DashboardLink {
  href: string
  title: string
  count?: number
}

export interface WaitingListProps {
  locale: Locale
  /** whom to greet, and the day in Tehran as `YYYY-MM-DD` */
  personName: string
  today: string
  /** ordered by due date, those without one last */
  items: readonly WaitingItem[]
  /** how many there are in all, when not all are given */
  total?: number
  links?: readonly DashboardLink[]
}

const SHAPES: Record<WaitingTone, string> = { neutral: '○', info: '●', attention: '◆', done: '✓', refused: '■' }

/** The first screen of the admin: what waits for this person, by due date, and where to begin when nothing does. */
export function WaitingList({ locale, personName, today, items, total = items.length, links = [] }: WaitingListProps) {
  const t = translator(locale, 'admin')
  return (
    <section className="k-waiting" aria-labelledby="k-waiting-title">
      <h1>{t('dashboard.greeting', { name: personName })}</h1>
      <p className="k-waiting__today">{t('dashboard.today', { date: formatDate(today, 'withWeekday', locale) })}</p>
      <header className="k-waiting__head">
        <h2 id="k-waiting-title">{t('dashboard.waiting')}</h2>
        {total > 0 && <span className="k-waiting__count">{t('dashboard.waitingCount', { count: total })}</span>}
      </header>
      {items.length === 0 ? <NothingWaits locale={locale} /> : <Items items={items} locale={locale} />}
      {total > items.length && (
        <p className="k-waiting__more">{t('dashboard.more', { count: total - items.length })}</p>
      )}
      {links.length > 0 && <Links links={links} locale={locale} />}
    </section>
  )
}

function Items({ items, locale }: Pick<WaitingListProps, 'items' | 'locale'>) {
  return (
    <ol className="k-waiting__items">
      {items.map((item) => (
        <li key={item.id}>
          {item.state && (
            <span className={`k-state k-state--${item.state.tone}`}>
              <span aria-hidden="true">{SHAPES[item.state.tone]}</span> {item.state.label}
            </span>
          )}
          <div className="k-waiting__what">
            <a href={item.href}>{item.title}</a>
            <p>{[item.agency, item.reason].filter(Boolean).join(' · ')}</p>
          </div>
          <Due due={item.due} locale={locale} />
        </li>
      ))}
    </ol>
  )
}

/** Near and past days are said in words and colour; within two days it is near. */
function Due({ due, locale }: Pick<WaitingItem, 'due'> & { locale: Locale }) {
  const t = translator(locale, 'admin')
  if (!due) return <p className="k-waiting__due">{t('dashboard.noDue')}</p>
  const near = due.daysLeft < 0 ? 'late' : due.daysLeft <= 2 ? 'soon' : 'far'
  return (
    <p className={`k-waiting__due k-waiting__due--${near}`}>
      <time dateTime={due.on}>{t('dashboard.dueAt', { date: formatDate(due.on, 'weekdayDayMonth', locale) })}</time>
      <strong>{formatDaysLeft(due.daysLeft, locale)}</strong>
    </p>
  )
}

function NothingWaits({ locale }: { locale: Locale }) {
  const t = translator(locale, 'admin')
  return (
    <div className="k-waiting__nothing">
      <p>{t('dashboard.nothing')}</p>
      <p>{t('dashboard.nothingHelp')}</p>
    </div>
  )
}

function Links({ links, locale }: { links: readonly DashboardLink[]; locale: Locale }) {
  const t = translator(locale, 'admin')
  return (
    <nav className="k-waiting__links" aria-label={t('dashboard.actions')}>
      {links.map(({ href, title, count }) => (
        <a href={href} key={href}>
          {title}
          {count !== undefined && <span>{formatNumber(count, {}, locale)}</span>}
        </a>
      ))}
    </nav>
  )
}
