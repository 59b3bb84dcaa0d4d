import { ApprovalsPage } from '../../../../components/portal/approvals/ApprovalsPage'
import { listApprovals } from '../../../../services/evaluation/listApprovals'
import { Frame } from '../../Frame'
import { orNotFound } from '../../orNotFound'
import { portalPerson } from '../../person'
import { titled } from '../../titled'

export const generateMetadata = titled('approvals', 'title')

/** The deputy's list of evaluations that wait for the final approval. */
export default async function Page({ searchParams }: { searchParams: Promise<{ cycle?: string; tab?: string }> }) {
  const { cycle, tab } = await searchParams
  const { req, locale } = await portalPerson('/portal/approvals')
  const list = await orNotFound(listApprovals({ req, cycleId: typeof cycle === 'string' ? cycle : undefined }))
  return (
    <Frame>
      <ApprovalsPage list={list} tab={tab === 'approved' ? 'approved' : 'waiting'} locale={locale} />
    </Frame>
  )
}
