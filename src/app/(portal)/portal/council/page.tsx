import { CouncilPage } from '../../../../components/portal/council/CouncilPage'
import { readCouncil } from '../../../../services/evaluation/councilPage'
import { Frame } from '../../Frame'
import { orNotFound } from '../../orNotFound'
import { portalPerson } from '../../person'
import { titled } from '../../titled'

export const generateMetadata = titled('council', 'title')

/** The council: what it decides on, and its minutes. `?cycle=` chooses among several. */
export default async function CouncilRoute({ searchParams }: { searchParams: Promise<{ cycle?: string | string[] }> }) {
  const { req, locale } = await portalPerson('/portal/council')
  const { cycle } = await searchParams
  const view = await orNotFound(readCouncil({ req, cycleId: typeof cycle === 'string' ? cycle : undefined }))
  return (
    <Frame>
      <CouncilPage view={view} locale={locale} />
    </Frame>
  )
}
