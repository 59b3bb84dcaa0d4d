'use client'

import { useState } from 'react'
import { buttonClass } from './buttonClass'
import type { FieldProps } from './FieldFrame'
import { FieldFrame } from './FieldFrame'
import { FileLine } from './FileLine'
import { fileRefusal } from './fileRules'
import { Icon } from './icons'
import { uiText } from './text'

export type ScanFieldProps = FieldProps & {
  file: File | null
  onChange: (file: File | null) => void
  /** the endings that are taken; a scan is PDF */
  extensions?: string[]
}

const MAX_BYTES = 10 * 1024 * 1024

/** One file up to 10 MB, a scan unless said otherwise: chosen here, sent with the form around it. */
export function ScanField({ file, onChange, extensions = ['pdf'], error, ...field }: ScanFieldProps) {
  const [refusal, setRefusal] = useState<string | null>(null)

  function choose(chosen: File | undefined) {
    const refused = chosen ? fileRefusal(chosen, { extensions, maxBytes: MAX_BYTES }, field.locale) : null
    setRefusal(refused)
    if (chosen && !refused) onChange(chosen)
  }

  return (
    <FieldFrame {...field} error={error ?? refusal}>
      {(control) =>
        file ? (
          <FileLine
            file={{ id: file.name, name: file.name, bytes: file.size, status: 'stored' }}
            onRemove={() => onChange(null)}
            locale={field.locale}
          />
        ) : (
          <span className={buttonClass('secondary', 'small', 'relative justify-self-start')}>
            <Icon name="upload" size={18} />
            {uiText(field.locale)('file.add')}
            <input
              {...control}
              type="file"
              accept={extensions.map((ending) => `.${ending}`).join(',')}
              onChange={(event) => choose(event.target.files?.[0])}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
          </span>
        )
      }
    </FieldFrame>
  )
}
