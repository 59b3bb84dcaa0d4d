import { PrintForm } from '../../../../../../components/portal/print/PrintForm'
import { nowIso } from '../../../../../../lib/clock'
import { readSelfAssessment } from '../../../../../../services/forms/readSelfAssessment'
import { orNotFound } from '../../../../orNotFound'
import { portalPerson } from '../../../../person'
import { titled } from '../../../../titled'

export const generateMetadata = titled('print', 'title')

type Props = { params: Promise<{ evaluationId: string }> }

/** One agency's self-assessment on paper, as it stands now: to be read, discussed and signed away from the screen. */
export default async function PrintPage({ params }: Props) {
  const { evaluationId } = await params
  const { req, locale } = await portalPerson(`/portal/self-assessment/${evaluationId}/print`)
  const view = await orNotFound(readSelfAssessment({ req, evaluationId }))
  return <PrintForm view={view} printedAt={nowIso()} locale={locale} />
}
