import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FormView } from '../../../../../components/public/services/FormView'
import { Frame } from '../../../Frame'
import type { ServiceProps } from '../../load'
import { askedService } from '../../load'
import { chosenLocale, shared } from '../../../words'

export async function generateMetadata(props: ServiceProps): Promise<Metadata> {
  const service = await askedService(props)
  return service ? shared(service.form.title, service.form.provider) : {}
}

/** The identity form of a published service, exactly as annex 1 shows it. */
export default async function PublicFormPage(props: ServiceProps) {
  const service = await askedService(props)
  if (!service) notFound()
  return (
    <Frame organisation={service.province.organisation}>
      <FormView service={service} locale={await chosenLocale()} />
    </Frame>
  )
}
