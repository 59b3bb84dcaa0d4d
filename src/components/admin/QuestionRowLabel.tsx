'use client'

import { Pill, useRowLabel } from '@payloadcms/ui'
import { formatNumber } from '../../i18n/format'
import { useAdminText } from './locale'

type Said = { label?: string; title?: string; text?: string }
type Kind = Parameters<ReturnType<typeof useAdminText>['say']>[0]

/** The head of a row in the form builder: its number, its kind and what it says, so that a folded form can be read. */
export function QuestionRowLabel({ kind }: { kind: Kind }) {
  const { data, rowNumber = 0 } = useRowLabel<Said>()
  const { locale, say } = useAdminText()
  const says = data.label || data.title || data.text || ''
  return (
    <span className="k-question-row">
      <span>{formatNumber(String(rowNumber + 1), {}, locale)}</span>
      <Pill pillStyle="white" size="small">
        {say(kind)}
      </Pill>
      <span className="k-question-row__says">{says}</span>
    </span>
  )
}
