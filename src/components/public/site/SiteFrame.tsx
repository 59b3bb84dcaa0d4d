import type { ReactNode } from 'react'
import { translator } from '../../../i18n'
import type { Worded } from '../../ui/text'
import { PublicShell } from '../Shell'

export type SiteFrameProps = Worded & {
  children: ReactNode
  /** Whose page it is; the organisations together where it is nobody's alone. */
  organisation?: string
  /** a public form is open, so that its part of the site is worth naming */
  hasForms?: boolean
}

/** The frame of every public page with the site's parts. */
export function SiteFrame({ children, organisation, hasForms = false, locale }: SiteFrameProps) {
  const t = translator(locale, 'publicPages')
  const nav = [
    { href: '/results', label: t('nav.results') },
    ...(hasForms ? [{ href: '/forms', label: t('nav.forms') }] : []),
    { href: '/services', label: t('nav.services') },
    { href: '/sla', label: t('nav.sla') },
    { href: '/circulars', label: t('nav.circulars') },
    { href: '/method', label: t('nav.method') },
  ]
  return (
    <PublicShell organisation={organisation ?? t('organisation')} nav={nav} footer={nav} locale={locale}>
      {children}
    </PublicShell>
  )
}
