import type { Metadata } from 'next'
import { ResultsList } from '../../../components/public/site/ResultsList'
import { translator } from '../../../i18n'
import { listFestivals } from '../../../services/publishing/listFestivals'
import { Frame } from '../Frame'
import { shared } from '../shared'
import { visitor } from '../visitor'

const t = translator('fa', 'publicPages')

export const metadata: Metadata = shared(t('results.listTitle'), t('results.listDescription'))

/** Every published festival. */
export default async function ResultsListPage() {
  return (
    <Frame>
      <ResultsList provinces={await listFestivals(await visitor())} />
    </Frame>
  )
}
