import { PublicFormList } from '../../../components/public/forms/PublicFormList'
import { listPublicForms } from '../../../services/forms/public/publicForm'
import { Frame } from '../Frame'
import { visitor } from '../visitor'
import { described, chosenLocale } from '../words'

export const generateMetadata = described('publicForms', { title: 'title', description: 'description' })

/** The public forms that are open or about to open. */
export default async function PublicFormsPage() {
  const forms = await listPublicForms(await visitor())
  return (
    <Frame>
      <PublicFormList forms={forms} locale={await chosenLocale()} />
    </Frame>
  )
}
