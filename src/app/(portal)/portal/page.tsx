import type { Metadata } from 'next'
import { Home } from '../../../components/portal/Home'
import { homeTasks, stepsOf } from '../../../components/portal/homeView'
import { translator } from '../../../i18n'
import { today } from '../../../lib/clock'
import { latestCycle } from '../../../services/system/deskOf'
import { waitingFor } from '../../../services/system/waitingFor'
import { Frame } from '../Frame'
import { portalPerson } from '../person'

export const metadata: Metadata = { title: translator('fa', 'portalShell')('home') }

/** «کارتابل»: all that waits for this person, and where the year stands. */
export default async function DeskPage() {
  const { user, req, locale } = await portalPerson('/portal')
  const tasks = await waitingFor({ req })
  const cycle = await latestCycle({ req })
  return (
    <Frame waiting={tasks.length}>
      <Home
        greetingName={user.name}
        todayIso={today()}
        tasks={homeTasks(tasks, locale)}
        cycle={cycle && { title: cycle.title, steps: stepsOf(cycle, locale) }}
        locale={locale}
      />
    </Frame>
  )
}
