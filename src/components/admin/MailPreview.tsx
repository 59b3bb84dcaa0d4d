'use client'

import { useFormFields } from '@payloadcms/ui'
import type { UIFieldClientProps } from 'payload'
import { useAdminText } from './locale'

/** Links of the mail open beside the admin, and nothing of it runs here. */
const alone = 'allow-popups allow-popups-to-escape-sandbox'

/** The HTML of a message, as a mail program shows it. */
export function MailPreview({ field }: UIFieldClientProps) {
  const html = useFormFields(([fields]) => fields.html?.value)
  const { say } = useAdminText()
  if (typeof html !== 'string' || html === '') return null
  const label = say(field.label)
  return (
    <div className="field-type">
      <p className="field-label">{label}</p>
      <iframe
        title={label}
        sandbox={alone}
        srcDoc={html.replace('<head>', '<head><base target="_blank">')}
        style={{
          inlineSize: '100%',
          blockSize: '40rem',
          border: '1px solid var(--theme-elevation-150)',
          borderRadius: '4px',
          background: 'white',
        }}
      />
    </div>
  )
}
