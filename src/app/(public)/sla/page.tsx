import { SlaListView } from '../../../components/public/sla/SlaListView'
import { listPublicSlas } from '../../../services/sla/publicSla'
import { Frame } from '../Frame'
import { visitor } from '../visitor'
import { described, chosenLocale } from '../words'

export const generateMetadata = described('slas', { title: 'title', description: 'description' })

/** All agreements that are in force. */
export default async function SlaListPage() {
  return (
    <Frame>
      <SlaListView slas={await listPublicSlas(await visitor())} locale={await chosenLocale()} />
    </Frame>
  )
}
