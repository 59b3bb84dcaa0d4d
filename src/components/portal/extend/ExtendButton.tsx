'use client'

import { useState } from 'react'
import type { EvaluationView, SelfAssessmentWindow } from '../../../domain/review/views'
import type { Locale } from '../../../i18n/locale'
import { Button } from '../../ui/Button'
import { ExtendDialog } from './ExtendDialog'
import { extensionText } from './text'

export type ExtendProps = { evaluation: EvaluationView; window: SelfAssessmentWindow; locale: Locale }

/** Opens the extension of an agency's self-assessment. Only for whom the service lets do it. */
export function ExtendButton(props: ExtendProps) {
  const [open, setOpen] = useState(false)
  const { locale } = props
  return (
    <>
      <Button onClick={() => setOpen(true)} locale={locale}>
        {extensionText(locale)('open')}
      </Button>
      {open && <ExtendDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}
