'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useAdminText } from './locale'
import { MovesPanel } from './moves/MovesPanel'

/** Issuing or cancelling a circular beside its form, and the way to who has read it. */
export function CircularMoves() {
  const { id } = useDocumentInfo()
  const { t } = useAdminText()
  return (
    <>
      <MovesPanel noun="circular" />
      {id && (
        <p className="k-moves">
          <a href={`/portal/circulars/${id}`}>{t('moves.receipts')}</a>
        </p>
      )}
    </>
  )
}
