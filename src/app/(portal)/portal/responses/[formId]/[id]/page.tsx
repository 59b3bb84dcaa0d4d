import { ResponseView } from '../../../../../../components/portal/responses/ResponseView'
import { readResponse } from '../../../../../../services/forms/public/readResponse'
import { Frame } from '../../../../Frame'
import { orNotFound } from '../../../../orNotFound'
import { portalPerson } from '../../../../person'
import { titled } from '../../../../titled'

export const generateMetadata = titled('responses', 'title')

type Props = { params: Promise<{ formId: string; id: string }> }

/** One response of the public, read in words and replied to. */
export default async function ResponsePage({ params }: Props) {
  const { formId, id } = await params
  const { req, locale } = await portalPerson(`/portal/responses/${formId}/${id}`)
  const response = await orNotFound(readResponse(req, formId, id))
  return (
    <Frame>
      <ResponseView response={response} locale={locale} />
    </Frame>
  )
}
