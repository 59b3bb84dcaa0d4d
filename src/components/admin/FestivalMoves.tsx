'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useAdminText } from './locale'
import { MovesPanel } from './moves/MovesPanel'

/** The steps of a festival page beside its form, and the page as its readers will see it. */
export function FestivalMoves() {
  const { id } = useDocumentInfo()
  const { t } = useAdminText()
  return (
    <>
      <MovesPanel noun="festival" />
      {id && (
        <p className="k-moves">
          <a href={`/portal/festivals/${id}`} target="_blank" rel="noopener">
            {t('moves.preview')}
          </a>
        </p>
      )}
    </>
  )
}
