import { PlanForm } from '../../../../../../components/portal/visits/PlanForm'
import { changePlanPage } from '../../../../../../services/visits/planPage'
import { Frame } from '../../../../Frame'
import { orNotFound } from '../../../../orNotFound'
import { portalPerson } from '../../../../person'
import { titled } from '../../../../titled'

export const generateMetadata = titled('visits', 'plan.title')

/** Changes the plan of a visit that is not announced. */
export default async function VisitPlanPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { req, locale } = await portalPerson(`/portal/visits/${id}/plan`)
  const page = await orNotFound(changePlanPage({ req, id }))
  return (
    <Frame>
      <PlanForm key={page.visit?.seenAt} page={page} locale={locale} />
    </Frame>
  )
}
