import type { Metadata } from 'next'
import { SlaListView } from '../../../components/public/sla/SlaListView'
import { translator } from '../../../i18n'
import { listPublicSlas } from '../../../services/sla/publicSla'
import { Frame } from '../Frame'
import { shared } from '../shared'
import { visitor } from '../visitor'

const t = translator('fa', 'slas')

export const metadata: Metadata = shared(t('title'), t('description'))

/** All agreements that are in force. */
export default async function SlaListPage() {
  return (
    <Frame>
      <SlaListView slas={await listPublicSlas(await visitor())} />
    </Frame>
  )
}
