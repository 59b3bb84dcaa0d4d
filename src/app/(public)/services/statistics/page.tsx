import { PublicPage } from '../../../../components/public/Shell'
import { StatisticsView } from '../../../../components/ui/catalogue/StatisticsView'
import { LinkButton } from '../../../../components/ui/LinkButton'
import { PageHead } from '../../../../components/ui/PageHead'
import { readCatalogueQuery } from '../../../../domain/catalogue/publicSearch'
import { translator } from '../../../../i18n'
import { serviceStatistics } from '../../../../services/catalogue/public/serviceStatistics'
import { Frame } from '../../Frame'
import { visitor } from '../../visitor'
import { described, chosenLocale } from '../../words'

export const generateMetadata = described('serviceCatalogue', { title: 'statistics', description: 'statisticsLead' })

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** What the published forms say together; `?province=` narrows it to one. */
export default async function StatisticsPage({ searchParams }: Props) {
  const locale = await chosenLocale()
  const t = translator(locale, 'serviceCatalogue')
  const { province } = readCatalogueQuery(await searchParams)
  return (
    <Frame>
      <PublicPage>
        <PageHead
          where={[{ label: t('title'), href: '/services' }]}
          title={t('statistics')}
          asked={t('statisticsLead')}
          actions={
            <LinkButton
              href={`/api/service-catalogue/statistics.csv${province ? `?province=${encodeURIComponent(province)}` : ''}`}
              size="small"
              icon="download"
              download
            >
              {t('statisticsCsv')}
            </LinkButton>
          }
          locale={locale}
        />
        <StatisticsView
          statistics={await serviceStatistics(await visitor(), { province })}
          home="/services"
          locale={locale}
        />
      </PublicPage>
    </Frame>
  )
}
