import type { ReactNode } from 'react'
import { translator } from '../../../i18n'
import type { Worded } from '../../ui/text'
import { PublicShell } from '../Shell'

export type SiteFrameProps = Worded & {
  children: ReactNode
  /** Whose page it is; the organisations together where it is nobody's alone. */
  organisation?: string
}

/** The frame of every public page with the site's parts. */
export function SiteFrame({ children, organisation, locale = 'fa' }: SiteFrameProps) {
  const t = translator(locale, 'publicPages')
  const nav = [
    { href: '/results', label: t('nav.results') },
    { href: '/circulars', label: t('nav.circulars') },
    { href: '/method', label: t('nav.method') },
  ]
  return (
    <PublicShell organisation={organisation ?? t('organisation')} nav={nav} footer={nav} locale={locale}>
      {children}
    </PublicShell>
  )
}
