import type { Metadata } from 'next'
import { MethodView } from '../../../components/public/site/MethodView'
import { translator } from '../../../i18n'
import { Frame } from '../Frame'
import { shared } from '../shared'

const t = translator('fa', 'publicPages')

export const metadata: Metadata = shared(t('method.title'), t('method.description'))

/** How scores are made. */
export default function MethodPage() {
  return (
    <Frame>
      <MethodView />
    </Frame>
  )
}
