import { translator } from '../../../i18n'
import { formatDate, formatNumber } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { Shape } from '../../ui/shapes'
import type { StateLook } from '../../ui/stateLooks'
import { uiText } from '../../ui/text'
import './dashboard.css'

/** One thing that waits for the person who looks. */
export interface WaitingItem {
  id: string
  /** what is asked, in the imperative, and where it is done */
  title: string
  href: string
  /** why it waits, and whose it is */
  reason?: string
  agency?: string
  state?: StateLook & { label: string }
  /** the last day, `YYYY-MM-DD`, and how many working days are left until it (negative: overdue) */
  due?: { on: string; workingDaysLeft: number }
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
              <Shape name={item.state.shape} />
              {item.state.label}
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

/** How few working days count as near; as in the portal. */
const NEAR = 3

function Due({ due, locale }: Pick<WaitingItem, 'due'> & { locale: Locale }) {
  const t = uiText(locale)
  if (!due) return <p className="k-waiting__due">{t('due.none')}</p>
  const { on, workingDaysLeft: days } = due
  const urgency = days < 0 ? 'late' : days <= NEAR ? 'soon' : 'far'
  const left = days < 0 ? t('due.late', { count: -days }) : t('due.workingDays', { count: days })
  return (
    <p className={`k-waiting__due k-waiting__due--${urgency}`}>
      <time dateTime={on}>{t('due.by', { date: formatDate(on, 'weekdayDayMonth', locale) })}</time>
      <strong>{days === 0 ? t('due.today') : left}</strong>
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
