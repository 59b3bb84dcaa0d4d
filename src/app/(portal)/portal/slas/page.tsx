import { SlasList } from '../../../../components/portal/slas/SlasList'
import { listSlas } from '../../../../services/sla/portalSla'
import { Frame } from '../../Frame'
import { orNotFound } from '../../orNotFound'
import { portalPerson } from '../../person'
import { titled } from '../../titled'

export const generateMetadata = titled('slas', 'title')

/** The agreements that this person may read. */
export default async function SlasPage() {
  const { req, locale } = await portalPerson('/portal/slas')
  return (
    <Frame>
      <SlasList {...await orNotFound(listSlas({ req }))} locale={locale} />
    </Frame>
  )
}
