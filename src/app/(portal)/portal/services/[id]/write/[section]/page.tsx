import { notFound, redirect } from 'next/navigation'
import { WriteService } from '../../../../../../../components/portal/services/write/WriteService'
import type { SectionName } from '../../../../../../../domain/catalogue/sections'
import { printsSection } from '../../../../../../../domain/catalogue/sections'
import { loadService } from '../../../../../../../services/catalogue/portalServices'
import { listLibrary } from '../../../../../../../services/catalogue/listLibrary'
import { Frame } from '../../../../../Frame'
import { orNotFound } from '../../../../../orNotFound'
import { portalPerson } from '../../../../../person'
import { titled } from '../../../../../titled'

export const generateMetadata = titled('services', 'title')

/** One section of a form, for whoever may write it; a form that is closed is read on its own page. */
export default async function WriteSectionPage({ params }: { params: Promise<{ id: string; section: string }> }) {
  const { id, section } = await params
  const { req, locale } = await portalPerson(`/portal/services/${id}/write/${section}`)
  const service = await orNotFound(loadService({ req, id }))
  if (!service.mayWrite) redirect(`/portal/services/${id}`)
  const name = section as SectionName
  if (!printsSection(service.form.variant, name)) notFound()
  const library = name === 'specification' ? await listLibrary({ req }) : []
  return (
    <Frame>
      <WriteService key={name} service={service} section={name} library={library} locale={locale} />
    </Frame>
  )
}
