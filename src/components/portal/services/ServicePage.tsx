import Link from 'next/link'
import type { PortalService } from '../../../domain/catalogue/views'
import { completenessPercent } from '../../../domain/catalogue/sections'
import { formatDate, formatDigits, formatNumber, formatPercent } from '../../../i18n/format'
import { paperSections } from '../../../i18n/identityPaper'
import type { Locale } from '../../../i18n/locale'
import { Banner } from '../../ui/Banner'
import { IdentityPaper } from '../../ui/catalogue/IdentityPaper'
import { LinkButton } from '../../ui/LinkButton'
import { PageHead } from '../../ui/PageHead'
import { StateChip } from '../../ui/StateChip'
import { FormFiles } from './FormFiles'
import { ServiceMoves } from './ServiceMoves'
import { ServiceNeeds } from './ServiceNeeds'
import { placeLabel, servicesText } from './text'

type PageProps = { service: PortalService; todayIso: string; locale: Locale }

/** One service inside the portal: where its form stands, what is asked next, and the form as it is printed. */
export function ServicePage({ service, todayIso, locale }: PageProps) {
  const t = servicesText(locale)
  const { id, form, state, mayWrite, parent, editions } = service
  const current = editions.find((edition) => edition.current)
  return (
    <>
      <PageHead
        where={[
          { label: t('title'), href: '/portal/services' },
          ...(parent ? [{ label: parent.title, href: `/portal/services/${parent.id}` }] : []),
        ]}
        title={form.title}
        aside={<StateChip state={state} noun="service" locale={locale} />}
        asked={[
          form.provider,
          form.code ? formatDigits(form.code, locale) : '',
          t('complete', { percent: formatPercent(completenessPercent(form), locale) }),
        ]
          .filter(Boolean)
          .join(' · ')}
        actions={
          <>
            {mayWrite && (
              <LinkButton href={`/portal/services/${id}/write/${firstOpen(service)}`} variant="primary">
                {t('continue')}
              </LinkButton>
            )}
            {current && <LinkButton href={`/services/${id}`}>{t('public')}</LinkButton>}
          </>
        }
        locale={locale}
      />
      {state === 'returned' && service.returnReason && (
        <Banner tone="attention" title={t('returned')}>
          {service.returnReason}
        </Banner>
      )}
      <ServiceMoves id={id} moves={service.moves} todayIso={todayIso} locale={locale} />
      <ServiceNeeds service={service} linked={mayWrite} locale={locale} />
      {service.uncertain.length > 0 && <Uncertain service={service} locale={locale} />}
      <div className="mt-8 mb-3 flex flex-wrap items-center gap-3">
        <h2 className="me-auto text-18 font-strong">{t('form')}</h2>
        <FormFiles service={service} locale={locale} />
      </div>
      <IdentityPaper sections={paperSections(form, locale)} locale={locale} />
      {editions.length > 0 && (
        <section aria-labelledby="editions-title" className="mt-8">
          <h2 id="editions-title" className="mb-2 text-18 font-strong">
            {t('editions')}
          </h2>
          <ul className="divide-y divide-line rounded-card border border-line bg-paper">
            {editions.map((edition) => (
              <li key={edition.number} className="flex flex-wrap items-center gap-3 px-4 py-2">
                <Link
                  href={`/services/${id}?edition=${edition.number}`}
                  className="link inline-flex min-h-11 items-center"
                >
                  {t('edition', {
                    number: formatNumber(edition.number, {}, locale),
                    date: formatDate(edition.publishedAt, 'long', locale),
                  })}
                </Link>
                {edition.current && <span className="text-14 text-muted">{t('currentEdition')}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** The first section that asks for something more; the first of all where nothing is missing. */
const firstOpen = ({ progress }: PortalService): string =>
  progress.find(({ asked, given }) => given < asked)?.section ?? 'title'

function Uncertain({ service, locale }: { service: PortalService; locale: Locale }) {
  const t = servicesText(locale)
  return (
    <div className="mt-6">
      <Banner tone="attention" title={t('uncertainTitle')}>
        <p>{t('uncertainLead')}</p>
        <ul className="mt-1 list-disc ps-6">
          {service.uncertain.map(({ path, printed, note }) => (
            <li key={path + note}>
              <strong className="font-strong">{placeLabel(path, locale)}</strong>: {note}
              {printed && <span className="text-muted"> ({t('printed', { text: printed })})</span>}
            </li>
          ))}
        </ul>
      </Banner>
    </div>
  )
}
