'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useAdminText } from './locale'
import './moves/moves.css'

/** From the plan of a briefing to where people are invited and attendance is written down. */
export function BriefingLink() {
  const { id } = useDocumentInfo()
  const { t } = useAdminText()
  if (!id) return <p className="k-moves__hint">{t('moves.saveFirst')}</p>
  return (
    <p className="k-moves">
      <a href={`/portal/briefings/${id}`}>{t('moves.openBriefing')}</a>
    </p>
  )
}
