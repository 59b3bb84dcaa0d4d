'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useAdminText } from './locale'
import './moves/moves.css'

/** From the plan of a visit to where it is announced, reported and closed. */
export function VisitLink() {
  const { id } = useDocumentInfo()
  const { t } = useAdminText()
  if (!id) return <p className="k-moves__hint">{t('moves.saveFirst')}</p>
  return (
    <p className="k-moves">
      <a href={`/portal/visits/${id}`}>{t('moves.openVisit')}</a>
    </p>
  )
}
