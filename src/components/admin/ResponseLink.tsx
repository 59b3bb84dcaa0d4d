'use client'

import { Button, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useAdminText } from './locale'

/** From the bare row of a response to where it is read in words and replied to. */
export function ResponseLink() {
  const { id } = useDocumentInfo()
  const form = useFormFields(([fields]) => fields?.form?.value)
  const { t } = useAdminText()
  if (!id || !form) return null
  return (
    <Button el="anchor" url={`/portal/responses/${String(form)}/${String(id)}`} size="medium" margin={false}>
      {t('publicForm.read')}
    </Button>
  )
}
