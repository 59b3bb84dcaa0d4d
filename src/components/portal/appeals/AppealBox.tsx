'use client'

import { useState } from 'react'
import type { AppealView } from '../../../domain/review/views'
import type { Locale } from '../../../i18n/locale'
import { Button } from '../../ui/Button'
import { AppealForm } from './AppealForm'
import { OwnAppeal } from './OwnAppeal'
import { appealsText } from './text'

export type AppealBoxProps = {
  item: { id: string; hasTarget: boolean; cap: string }
  appeal: AppealView | null
  /** this reader may appeal now */
  mayAppeal: boolean
  /** this reader belongs to the agency, and may add files to its appeal */
  isOwn: boolean
  locale: Locale
}

/** The agency's appeal against one measure: the way to it, its form, or what was registered and decided. */
export function AppealBox({ item, appeal, mayAppeal, isOwn, locale }: AppealBoxProps) {
  const [open, setOpen] = useState(false)
  const t = appealsText(locale)
  if (appeal) return <OwnAppeal appeal={appeal} cap={item.cap} mayAdd={isOwn} locale={locale} />
  if (!mayAppeal) return null
  if (open) return <AppealForm item={item} onClose={() => setOpen(false)} locale={locale} />
  return (
    <Button size="small" className="justify-self-start" onClick={() => setOpen(true)} locale={locale}>
      {t('register.open')}
    </Button>
  )
}
