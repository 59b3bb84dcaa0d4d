import { StatisticsPage } from '../../../../../components/portal/services/StatisticsPage'
import { staffStatistics } from '../../../../../services/catalogue/staffStatistics'
import { Frame } from '../../../Frame'
import { orNotFound } from '../../../orNotFound'
import { portalPerson } from '../../../person'
import { titled } from '../../../titled'

export const generateMetadata = titled('serviceCatalogue', 'statistics')

/** What the forms of a province say together, and how far each body is with its own. */
export default async function ServiceStatisticsPage() {
  const { req, locale } = await portalPerson('/portal/services/statistics')
  return (
    <Frame>
      <StatisticsPage {...await orNotFound(staffStatistics({ req }))} locale={locale} />
    </Frame>
  )
}
