import Link from 'next/link'
import type { ListedCircular, ListedFestival, ListedProvince } from '../../../domain/publishing/pages'
import { translator } from '../../../i18n'
import { formatDigits } from '../../../i18n/format'
import { EmptyState } from '../../ui/EmptyState'
import { LinkButton } from '../../ui/LinkButton'
import type { Worded } from '../../ui/text'
import { festivalHref } from '../addresses'
import { PublicPage } from '../Shell'
import { CircularList } from './CircularList'

export type FrontPageProps = Worded & { provinces: ListedProvince[]; circulars: ListedCircular[] }

/** The front of the site: the latest festival, every province that has published, the latest circulars. */
export function FrontPage({ provinces, circulars, locale }: FrontPageProps) {
  const t = translator(locale, 'publicPages')
  const [latest] = provinces
  const [festival] = latest?.festivals ?? []
  return (
    <>
      <header className="hero">
        <div className="mx-auto w-full max-w-[1192px] px-4 py-10 lg:px-9 lg:py-14">
          <h1 className="max-w-[24ch] text-28 sm:text-36">{t('home.title')}</h1>
          <p className="mt-3 max-w-question opacity-90">{t('home.lead')}</p>
          {latest && festival && <Latest province={latest} festival={festival} locale={locale} />}
        </div>
      </header>
      <PublicPage>
        {provinces.length > 0 ? (
          <Provinces provinces={provinces} locale={locale} />
        ) : (
          <EmptyState title={t('home.emptyTitle')} action={<LinkButton href="/method">{t('nav.method')}</LinkButton>}>
            {t('home.emptyText')}
          </EmptyState>
        )}
        <section className="mt-12 flex flex-wrap items-center justify-between gap-4 rounded-card border border-turquoise-line bg-turquoise-tint px-5 py-4">
          <div className="max-w-question">
            <h2 className="text-18">{t('home.howTitle')}</h2>
            <p>{t('home.howText')}</p>
          </div>
          <LinkButton href="/method">{t('nav.method')}</LinkButton>
        </section>
        {circulars.length > 0 && <Circulars circulars={circulars} locale={locale} />}
      </PublicPage>
    </>
  )
}

function Latest({ province, festival, locale }: Worded & { province: ListedProvince; festival: ListedFestival }) {
  const t = translator(locale, 'publicPages')
  const year = formatDigits(String(festival.year), locale)
  return (
    <p className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
      <LinkButton href={festivalHref({ province: province.code, year: festival.year })}>{t('home.see')}</LinkButton>
      <span>
        <span className="block text-14 opacity-90">
          {t('home.latest')} · {t('results.year', { year })}
        </span>
        <span className="text-18 font-strong">{festival.title}</span>
      </span>
    </p>
  )
}

function Provinces({ provinces, locale }: Worded & { provinces: ListedProvince[] }) {
  const t = translator(locale, 'publicPages')
  return (
    <section>
      <h2 className="text-22">{t('home.provinces')}</h2>
      <ul className="mt-4 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {provinces.map((province) => (
          <li key={province.code} className="card rounded-card border border-line bg-paper p-5">
            <h3 className="text-18">
              <Link href={`/results/${province.code}`} className="link">
                {province.name}
              </Link>
            </h3>
            <ul className="mt-1 flex flex-wrap gap-x-4">
              {province.festivals.map(({ year, agencyCount }) => (
                <li key={year} className="flex items-center gap-2 text-14">
                  <Link
                    href={festivalHref({ province: province.code, year })}
                    className="link inline-flex min-h-11 items-center"
                  >
                    {t('results.year', { year: formatDigits(String(year), locale) })}
                  </Link>
                  <span className="text-muted">{t('home.agencies', { count: agencyCount })}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Circulars({ circulars, locale }: Worded & { circulars: ListedCircular[] }) {
  const t = translator(locale, 'publicPages')
  return (
    <section className="mt-12">
      <h2 className="mb-4 text-22">{t('home.circulars')}</h2>
      <CircularList circulars={circulars} locale={locale} />
      <p className="mt-2">
        <Link href="/circulars" className="link inline-flex min-h-11 items-center">
          {t('home.allCirculars')}
        </Link>
      </p>
    </section>
  )
}
