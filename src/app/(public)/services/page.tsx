import type { Metadata } from 'next'
import { CatalogueView } from '../../../components/public/services/CatalogueView'
import { readCatalogueQuery } from '../../../domain/catalogue/publicSearch'
import { translator } from '../../../i18n'
import { searchServices } from '../../../services/catalogue/public/searchServices'
import { Frame } from '../Frame'
import { shared } from '../shared'
import { visitor } from '../visitor'

const t = translator('fa', 'serviceCatalogue')

export const metadata: Metadata = shared(t('title'), t('description'))

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The public catalogue of services. */
export default async function CataloguePage({ searchParams }: Props) {
  const query = readCatalogueQuery(await searchParams)
  return (
    <Frame>
      <CatalogueView page={await searchServices(await visitor(), query)} />
    </Frame>
  )
}
