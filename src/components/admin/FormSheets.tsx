'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { sheetsText } from '../portal/sheets/text'
import { useAdminText } from './locale'
import './moves/moves.css'

/** The answers of a form as files, beside its editor. */
export function FormSheets() {
  const { id } = useDocumentInfo()
  const { t, locale } = useAdminText()
  if (!id) return null
  const words = sheetsText(locale)
  return (
    <section className="k-moves" aria-label={t('sheets.title')}>
      <p className="k-moves__hint">{t('sheets.hint')}</p>
      {(['xlsx', 'csv'] as const).map((kind) => (
        <Button
          key={kind}
          el="anchor"
          url={`/api/form-sheets/${String(id)}/answers.${kind}`}
          buttonStyle="secondary"
          size="medium"
          margin={false}
        >
          {words(`download.${kind}`)}
        </Button>
      ))}
    </section>
  )
}
