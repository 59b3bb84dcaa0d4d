import Link from 'next/link'
import type { CataloguePage, PublicService } from '../../../domain/catalogue/publicViews'
import { catalogueHref } from '../../../domain/catalogue/publicSearch'
import type { LifeEvent } from '../../../domain/catalogue/options'
import { lifeEvents } from '../../../domain/catalogue/options'
import { translator } from '../../../i18n'
import { formatNumber } from '../../../i18n/format'
import { serviceFacts } from '../../../i18n/serviceFacts'
import { EmptyState } from '../../ui/EmptyState'
import type { Worded } from '../../ui/text'
import { KioskFrame, kioskTile } from './KioskFrame'

const KIOSK = '/kiosk'
type Province = { province: string | null }
const startOf = ({ province }: Province) => catalogueHref({ province }, KIOSK)

/** The start: what is it about? Only what some published service is about. */
export function KioskStart({ page, locale }: Worded & { page: CataloguePage }) {
  const t = translator(locale, 'serviceCatalogue')
  const words = translator(locale, 'catalogue')
  const { query, counts, total } = page
  const events = lifeEvents.filter((event) => counts.event.some(({ value }) => value === event))
  return (
    <KioskFrame title={t('kiosk.byEvent')} start={startOf(query)} locale={locale}>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {events.map((event) => (
          <Tile
            key={event}
            href={catalogueHref({ province: query.province, events: [event] }, KIOSK)}
            label={words.at(`lifeEvent.${event}`)}
            count={counts.event.find(({ value }) => value === event)?.count ?? 0}
            locale={locale}
          />
        ))}
        <Tile
          href={`${startOf(query)}${query.province ? '&' : '?'}all=1`}
          label={t('kiosk.all')}
          count={total}
          locale={locale}
        />
      </ul>
    </KioskFrame>
  )
}

function Tile({ href, label, count, locale }: Worded & { href: string; label: string; count: number }) {
  return (
    <li>
      <Link href={href} className={kioskTile('flex items-center justify-between gap-4 px-6 text-22 font-strong')}>
        <span>{label}</span>
        <span className="text-18 font-normal text-muted">{formatNumber(count, {}, locale)}</span>
      </Link>
    </li>
  )
}

/** The services of an event, or all of them, a page at a time. */
export function KioskList({ page, pages, locale }: Worded & { page: CataloguePage; pages: number }) {
  const t = translator(locale, 'serviceCatalogue')
  const words = translator(locale, 'catalogue')
  const { query, found } = page
  const [event] = query.events as (LifeEvent | undefined)[]
  const hrefOf = (number: number) =>
    event
      ? catalogueHref({ province: query.province, events: [event], page: number }, KIOSK)
      : `${catalogueHref({ province: query.province, page: number }, KIOSK)}${query.province || number > 1 ? '&' : '?'}all=1`
  const way = new URLSearchParams(query.province ? { province: query.province } : {})
  return (
    <KioskFrame
      title={event ? words.at(`lifeEvent.${event}`) : t('kiosk.all')}
      start={startOf(query)}
      back={startOf(query)}
      locale={locale}
    >
      {found.length === 0 ? (
        <EmptyState title={t('none')}>{t('kiosk.lead')}</EmptyState>
      ) : (
        <ul className="grid gap-4">
          {found.map(({ id, title, provider }) => (
            <li key={id}>
              <Link href={`${KIOSK}/${id}${way.size > 0 ? `?${way.toString()}` : ''}`} className={kioskTile('block px-6')}>
                <span className="block text-22 font-strong">{title}</span>
                <span className="text-muted">{provider}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {pages > 1 && (
        <nav aria-label={t('kiosk.all')} className="mt-6 flex flex-wrap gap-3">
          {Array.from({ length: pages }, (_, index) => index + 1).map((number) => (
            <Link
              key={number}
              href={hrefOf(number)}
              aria-current={number === query.page ? 'page' : undefined}
              className={kioskTile('grid min-w-16 place-items-center px-4 text-22')}
            >
              {formatNumber(number, {}, locale)}
            </Link>
          ))}
        </nav>
      )}
    </KioskFrame>
  )
}

type ServiceProps = Worded & { service: PublicService; province: string | null; qr: string }

/** One service: what is needed, how long, how much, and its page to take along. */
export function KioskService({ service: { form }, province, qr, locale }: ServiceProps) {
  const t = translator(locale, 'serviceCatalogue')
  const facts = serviceFacts(form, locale)
  const pairs: [string, string | null][] = [
    [t('page.provider'), form.provider],
    [t('page.time'), facts.time],
    [t('page.cost'), facts.cost],
    [t('page.visits'), facts.visits],
  ]
  const start = startOf({ province })
  return (
    <KioskFrame title={form.title} start={start} back={start} locale={locale}>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="grid gap-8">
          {form.description && <p className="text-22">{form.description}</p>}
          <dl className="grid gap-px overflow-hidden rounded-card border border-line bg-line sm:grid-cols-2">
            {pairs.map(([label, text]) => (
              <div key={label} className="bg-paper px-6 py-4">
                <dt className="text-muted">{label}</dt>
                <dd className="text-22 font-medium">{text ?? t('unsaid')}</dd>
              </div>
            ))}
          </dl>
          <section>
            <h2 className="mb-3 text-22 font-strong">{t('page.need')}</h2>
            {form.requiredDocuments.length === 0 ? (
              <p>{t('noDocuments')}</p>
            ) : (
              <ul className="grid list-disc gap-2 ps-7 text-22">
                {form.requiredDocuments.map(({ title }) => (
                  <li key={title}>{title}</li>
                ))}
              </ul>
            )}
          </section>
        </div>
        <figure className="grid content-start justify-items-center gap-3 text-center">
          <img src={qr} alt="" width={240} height={240} className="rounded-card border border-line bg-white p-2" />
          <figcaption className="text-muted">{t('kiosk.scan')}</figcaption>
        </figure>
      </div>
    </KioskFrame>
  )
}
