import { Fill } from '../../../../../components/portal/fill/Fill'
import { FillForm } from '../../../../../components/portal/fill/FillForm'
import { FillPages } from '../../../../../components/portal/fill/FillPages'
import { fieldFaults } from '../../../../../i18n'
import { today } from '../../../../../lib/clock'
import { readSelfAssessment } from '../../../../../services/forms/readSelfAssessment'
import { Frame } from '../../../Frame'
import { orNotFound } from '../../../orNotFound'
import { portalPerson } from '../../../person'
import { titled } from '../../../titled'

export const generateMetadata = titled('fill', 'title')

type Props = { params: Promise<{ evaluationId: string }> }

/** One agency's self-assessment; `?page=` names the page of it, and the browser goes from one to the other by itself. */
export default async function SelfAssessmentPage({ params }: Props) {
  const { evaluationId } = await params
  const { req, locale } = await portalPerson(`/portal/self-assessment/${evaluationId}`)
  const view = await orNotFound(readSelfAssessment({ req, evaluationId }))
  return (
    <Fill view={view} todayIso={today()} faults={fieldFaults(locale)} locale={locale}>
      <Frame wide rail={<FillPages />}>
        <FillForm />
      </Frame>
    </Fill>
  )
}
