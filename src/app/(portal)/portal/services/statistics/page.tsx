import type { Metadata } from 'next'
import { StatisticsPage } from '../../../../../components/portal/services/StatisticsPage'
import { translator } from '../../../../../i18n'
import { staffStatistics } from '../../../../../services/catalogue/staffStatistics'
import { Frame } from '../../../Frame'
import { orNotFound } from '../../../orNotFound'
import { portalPerson } from '../../../person'

export const metadata: Metadata = { title: translator('fa', 'serviceCatalogue')('statistics') }

/** What the forms of a province say together, and how far each body is with its own. */
export default async function ServiceStatisticsPage() {
  const { req, locale } = await portalPerson('/portal/services/statistics')
  return (
    <Frame>
      <StatisticsPage {...await orNotFound(staffStatistics({ req }))} locale={locale} />
    </Frame>
  )
}
