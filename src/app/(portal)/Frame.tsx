import type { ReactNode } from 'react'
import { HeldMail } from '../../components/portal/inbox/HeldMail'
import { navOf } from '../../components/portal/nav'
import { Shell } from '../../components/portal/Shell'
import { assignmentsOf } from '../../domain/people/person'
import { translator } from '../../i18n'
import { roleLabels } from '../../i18n/roleLabels'
import { today } from '../../lib/clock'
import { frameOf } from '../../services/system/deskOf'
import { portalPerson } from './person'

type FrameProps = {
  children: ReactNode
  /** in place of the navigation: the page list of a form */
  rail?: ReactNode
  /** without inner space and width limit, for the panes of review */
  wide?: boolean
  /** how much waits on the home page, when the page knows it */
  waiting?: number
}

/** The frame around every page of a signed-in person: who he is, where he can go. */
export async function Frame({ children, rail, wide, waiting }: FrameProps) {
  const { user, req, locale } = await portalPerson()
  const { organisation, agency, ownEvaluation, unread } = await frameOf({ req })
  const assignments = assignmentsOf(user)
  const role = assignments[0]?.role
  return (
    <Shell
      organisation={organisation ?? translator(locale, 'portal')('organisation')}
      todayIso={today()}
      account={{ name: user.name, role: role ? roleLabels[role][locale] : '', agency: agency ?? undefined }}
      nav={navOf({ assignments, ownEvaluation, waiting, unread, locale })}
      rail={rail}
      wide={wide}
      locale={locale}
    >
      {user.mailHold?.address === user.email && !wide && <HeldMail address={user.email} locale={locale} />}
      {children}
    </Shell>
  )
}
