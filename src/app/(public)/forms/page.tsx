import type { Metadata } from 'next'
import { PublicFormList } from '../../../components/public/forms/PublicFormList'
import { translator } from '../../../i18n'
import { listPublicForms } from '../../../services/forms/public/publicForm'
import { Frame } from '../Frame'
import { shared } from '../shared'
import { visitor } from '../visitor'

const t = translator('fa', 'publicForms')

export const metadata: Metadata = shared(t('title'), t('description'))

/** The public forms that are open or about to open. */
export default async function PublicFormsPage() {
  const forms = await listPublicForms(await visitor())
  return (
    <Frame>
      <PublicFormList forms={forms} />
    </Frame>
  )
}
