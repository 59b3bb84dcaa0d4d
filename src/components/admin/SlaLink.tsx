'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useAdminText } from './locale'
import './moves/moves.css'

/** From the text of an agreement to where it is reviewed, signed, compared and ended. */
export function SlaLink() {
  const { id } = useDocumentInfo()
  const { t } = useAdminText()
  if (!id) return <p className="k-moves__hint">{t('moves.saveFirst')}</p>
  return (
    <p className="k-moves">
      <a href={`/portal/slas/${id}`}>{t('moves.openSla')}</a>
    </p>
  )
}
