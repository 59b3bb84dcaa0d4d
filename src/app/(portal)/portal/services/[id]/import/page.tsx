import { ImportForm } from '../../../../../../components/portal/services/ImportForm'
import { loadImport } from '../../../../../../services/catalogue/importForm'
import { Frame } from '../../../../Frame'
import { orNotFound } from '../../../../orNotFound'
import { portalPerson } from '../../../../person'
import { titled } from '../../../../titled'

export const generateMetadata = titled('serviceForm', 'import.title')

/** A filled form in, and what was understood before anything is saved. */
export default async function ImportFormPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { req, locale } = await portalPerson(`/portal/services/${id}/import`)
  const service = await orNotFound(loadImport({ req, id }))
  return (
    <Frame>
      <ImportForm service={service} locale={locale} />
    </Frame>
  )
}
