import { MethodView } from '../../../components/public/site/MethodView'
import { Frame } from '../Frame'
import { described, chosenLocale } from '../words'

export const generateMetadata = described('publicPages', { title: 'method.title', description: 'method.description' })

/** How scores are made. */
export default async function MethodPage() {
  return (
    <Frame>
      <MethodView locale={await chosenLocale()} />
    </Frame>
  )
}
