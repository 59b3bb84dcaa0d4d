import type { SlaVersion, SlaView } from '../../../domain/sla/view'
import { translator } from '../../../i18n'
import { formatDate } from '../../../i18n/format'
import { slaHeading, slaSections, slaValidity } from '../../../i18n/slaDocument'
import { Banner } from '../../ui/Banner'
import { LinkButton } from '../../ui/LinkButton'
import { PageHead } from '../../ui/PageHead'
import { SlaSections } from '../../ui/sla/SlaSections'
import { SlaVersions } from '../../ui/sla/SlaVersions'
import type { Worded } from '../../ui/text'
import { PublicPage } from '../Shell'

/** One public version of an agreement: its whole text, its files, and the versions before it. */
export function SlaPublicView({ sla, locale }: Worded & { sla: SlaView }) {
  const t = translator(locale, 'slas')
  const binding = isBinding(sla)
  const file = (extension: 'pdf' | 'docx') => `/api/sla/${sla.service}/sla-${sla.version}.${extension}`
  return (
    <PublicPage>
      <PageHead
        where={[{ label: t('title'), href: '/sla' }]}
        title={slaHeading(sla.text, locale)}
        asked={slaValidity(sla, locale)}
        actions={
          <>
            <LinkButton href={file('pdf')} icon="download" download>
              {t('pdf')}
            </LinkButton>
            <LinkButton href={file('docx')} icon="download" download>
              {t('word')}
            </LinkButton>
          </>
        }
        locale={locale}
      />
      {!binding && <Banner tone="attention" title={t('notInForce')} />}
      {sla.state === 'termination_notice' && sla.terminationDate && (
        <Banner tone="attention" title={t('ending', { date: formatDate(sla.terminationDate, 'long', locale) })} />
      )}
      <div className="mt-4">
        <SlaSections sections={slaSections(sla.text, sla.signatures, locale)} locale={locale} />
      </div>
      {sla.versions.length > 1 && (
        <SlaVersions
          title={t('versions')}
          versions={sla.versions}
          present={sla.id}
          hrefOf={(version) => hrefOf(sla.service, version)}
          locale={locale}
        />
      )}
    </PublicPage>
  )
}

const isBinding = ({ state }: Pick<SlaVersion, 'state'>): boolean => state === 'in_force' || state === 'termination_notice'

const hrefOf = (service: string, version: SlaVersion): string =>
  `/sla/${service}${isBinding(version) ? '' : `?version=${version.version}`}`
