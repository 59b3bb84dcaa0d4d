import { WorkflowsView } from '../../../../components/portal/workflows/WorkflowsView'
import type { MachineName } from '../../../../domain/workflow/machines'
import { machineNames } from '../../../../domain/workflow/machines'
import { Frame } from '../../Frame'
import { portalPerson } from '../../person'
import { titled } from '../../titled'

export const generateMetadata = titled('workflows', 'title')

type Asked = { searchParams: Promise<{ noun?: string }> }

const isMachine = (noun: string | undefined): noun is MachineName =>
  (machineNames as readonly (string | undefined)[]).includes(noun)

/** How each kind of work moves: nothing of any agency, so that everyone who is signed in may read it. */
export default async function WorkflowsPage({ searchParams }: Asked) {
  const { noun } = await searchParams
  const { locale } = await portalPerson('/portal/workflows')
  return (
    <Frame>
      <WorkflowsView noun={isMachine(noun) ? noun : 'evaluation'} locale={locale} />
    </Frame>
  )
}
