import { CatalogueView } from '../../../components/public/services/CatalogueView'
import { readCatalogueQuery } from '../../../domain/catalogue/publicSearch'
import { searchServices } from '../../../services/catalogue/public/searchServices'
import { Frame } from '../Frame'
import { visitor } from '../visitor'
import { described, chosenLocale } from '../words'

export const generateMetadata = described('serviceCatalogue', { title: 'title', description: 'description' })

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The public catalogue of services. */
export default async function CataloguePage({ searchParams }: Props) {
  const query = readCatalogueQuery(await searchParams)
  return (
    <Frame>
      <CatalogueView page={await searchServices(await visitor(), query)} locale={await chosenLocale()} />
    </Frame>
  )
}
