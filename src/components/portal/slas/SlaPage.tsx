import type { PortalSla } from '../../../domain/sla/view'
import { formatDate } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { slaHeading, slaSections, slaValidity } from '../../../i18n/slaDocument'
import { Banner } from '../../ui/Banner'
import { LinkButton } from '../../ui/LinkButton'
import { PageHead } from '../../ui/PageHead'
import { SlaSections } from '../../ui/sla/SlaSections'
import { SlaVersions } from '../../ui/sla/SlaVersions'
import { StateChip } from '../../ui/StateChip'
import { SlaInquiries } from './SlaInquiries'
import { SlaMoves } from './SlaMoves'
import { slasText } from './text'

type PageProps = { sla: PortalSla; todayIso: string; locale: Locale }

/** One version of an agreement inside the portal: its text, what may be done with it, and the versions beside it. */
export function SlaPage({ sla, todayIso, locale }: PageProps) {
  const t = slasText(locale)
  const { id, state, mayWrite } = sla
  return (
    <>
      <PageHead
        where={[{ label: t('title'), href: '/portal/slas' }]}
        title={slaHeading(sla.text, locale)}
        aside={<StateChip state={state} noun="sla" locale={locale} />}
        asked={slaValidity(sla, locale)}
        actions={
          <>
            {state === 'draft' && mayWrite && (
              <LinkButton href={`/admin/collections/slas/${id}`}>{t('configure')}</LinkButton>
            )}
            {sla.amends && <LinkButton href={`/portal/slas/${id}/compare`}>{t('compare.open')}</LinkButton>}
            {sla.validFrom && sla.isStaff && (
              <LinkButton href={`/portal/slas/${id}/compliance`}>{t('compliance.open')}</LinkButton>
            )}
            {sla.validFrom && <LinkButton href={publicHref(sla)}>{t('public')}</LinkButton>}
          </>
        }
        locale={locale}
      />
      {state === 'termination_notice' && sla.terminationDate && (
        <Banner tone="attention" title={t('ending', { date: formatDate(sla.terminationDate, 'long', locale) })}>
          {sla.terminationReason}
        </Banner>
      )}
      <Waiting sla={sla} locale={locale} />
      <div className="no-print flex flex-wrap gap-3">
        <SlaMoves
          sla={{ id, moves: sla.moves, earliest: sla.earliestTermination }}
          todayIso={todayIso}
          locale={locale}
        />
        {sla.inquiryCycles && (
          <SlaInquiries id={id} cycles={sla.inquiryCycles} rows={sla.text.inquiryItems.length} locale={locale} />
        )}
      </div>
      <div className="mt-6">
        <SlaSections
          sections={slaSections(sla.text, sla.signatures, locale, (signature) => scanHref(sla, signature))}
          locale={locale}
        />
      </div>
      <SlaVersions
        title={t('versions')}
        versions={sla.versions}
        present={id}
        hrefOf={(version) => `/portal/slas/${version.id}`}
        locale={locale}
      />
    </>
  )
}

/** Whose turn it is while a version is agreed on. */
function Waiting({ sla: { state, text, signatures }, locale }: { sla: PortalSla; locale: Locale }) {
  const t = slasText(locale)
  const isReady = state === 'signed_by_provider' && signatures.some(({ party }) => party === 'recipient')
  const key = isReady ? 'waits.ready' : `waits.${state}`
  return t.has(key) ? <p className="mb-4 font-strong">{t.at(key, { provider: text.providerTitle })}</p> : null
}

const scanHref = ({ id, scans }: PortalSla, signature: string): string | null =>
  scans.includes(signature) ? `/api/slas/${id}/signatures/${signature}` : null

const publicHref = ({ service, version, state }: PortalSla): string =>
  `/sla/${service}${state === 'in_force' || state === 'termination_notice' ? '' : `?version=${version}`}`
