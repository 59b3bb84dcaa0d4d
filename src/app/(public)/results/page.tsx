import { ResultsList } from '../../../components/public/site/ResultsList'
import { listFestivals } from '../../../services/publishing/listFestivals'
import { Frame } from '../Frame'
import { visitor } from '../visitor'
import { described, chosenLocale } from '../words'

export const generateMetadata = described('publicPages', {
  title: 'results.listTitle',
  description: 'results.listDescription',
})

/** Every published festival. */
export default async function ResultsListPage() {
  return (
    <Frame>
      <ResultsList provinces={await listFestivals(await visitor())} locale={await chosenLocale()} />
    </Frame>
  )
}
