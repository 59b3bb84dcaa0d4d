import { PlanForm } from '../../../../../components/portal/visits/PlanForm'
import { newPlanPage } from '../../../../../services/visits/planPage'
import { Frame } from '../../../Frame'
import { orNotFound } from '../../../orNotFound'
import { portalPerson } from '../../../person'
import { titled } from '../../../titled'

export const generateMetadata = titled('visits', 'plan.newTitle')

/** `evaluation` names whose visit is planned, and `item` a measure of it to look at */
type Props = { searchParams: Promise<{ evaluation?: string; item?: string }> }

/** Plans a visit. */
export default async function NewVisitPage({ searchParams }: Props) {
  const asked = await searchParams
  const { req, locale } = await portalPerson(`/portal/visits/new?${new URLSearchParams(asked).toString()}`)
  const page = await orNotFound(newPlanPage({ req, ...asked }))
  return (
    <Frame>
      <PlanForm page={page} locale={locale} />
    </Frame>
  )
}
