import type { ServerProps } from 'payload'
import { createLocalReq } from 'payload'
import type { WaitingItem } from '../../components/admin/Dashboard/WaitingList'
import { WaitingList } from '../../components/admin/Dashboard/WaitingList'
import { lookOf } from '../../components/ui/stateLooks'
import type { Task } from '../../domain/tasks'
import { translator } from '../../i18n'
import type { Locale } from '../../i18n'
import { today } from '../../lib/clock'
import { waitingFor } from '../../services/system/waitingFor'

const shown = 12

/** One task in the admin's words. */
function itemOf({ id, kind, href, values, agency, state, dueIso, workingDaysLeft }: Task, locale: Locale): WaitingItem {
  const sentence = translator(locale, 'tasks')(kind, values)
  const label = state ? translator(locale, 'states').at(`${state.noun}.${state.name}`) : null
  return {
    id,
    href,
    title: agency ?? sentence,
    ...(agency ? { reason: sentence } : {}),
    ...(label && state ? { state: { label, ...lookOf(state.name) } } : {}),
    ...(dueIso && workingDaysLeft !== null ? { due: { on: dueIso, workingDaysLeft } } : {}),
  }
}

/** The first screen of the admin: what waits for the person who opened it. */
export async function Dashboard({ i18n, payload, user }: ServerProps) {
  if (!user) return null
  const locale: Locale = i18n.language === 'en' ? 'en' : 'fa'
  const req = await createLocalReq({ user }, payload)
  const tasks = await waitingFor({ req })
  const items = tasks.slice(0, shown).map((task) => itemOf(task, locale))
  return <WaitingList locale={locale} personName={user.name} today={today()} items={items} total={tasks.length} />
}
