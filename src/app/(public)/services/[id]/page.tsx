import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ServiceView } from '../../../../components/public/services/ServiceView'
import { Frame } from '../../Frame'
import type { ServiceProps } from '../load'
import { askedService } from '../load'
import { chosenLocale, shared } from '../../words'

export async function generateMetadata(props: ServiceProps): Promise<Metadata> {
  const service = await askedService(props)
  return service ? shared(service.form.title, service.form.description ?? service.form.provider) : {}
}

/** A published service. */
export default async function PublicServicePage(props: ServiceProps) {
  const service = await askedService(props)
  if (!service) notFound()
  return (
    <Frame organisation={service.province.organisation}>
      <ServiceView service={service} locale={await chosenLocale()} />
    </Frame>
  )
}
