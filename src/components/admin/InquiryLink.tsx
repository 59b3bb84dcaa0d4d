'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useAdminText } from './locale'
import './moves/moves.css'

/** From the configuration of an inquiry to where it is sent, answered and accepted. */
export function InquiryLink() {
  const { id } = useDocumentInfo()
  const { t } = useAdminText()
  if (!id) return <p className="k-moves__hint">{t('moves.saveFirst')}</p>
  return (
    <p className="k-moves">
      <a href={`/portal/inquiries/${id}`}>{t('moves.openInquiry')}</a>
    </p>
  )
}
