'use client'

import { useState } from 'react'
import { buttonClass } from './buttonClass'
import type { FieldProps } from './FieldFrame'
import { FieldFrame } from './FieldFrame'
import { FileLine } from './FileLine'
import { fileRefusal } from './fileRules'
import { Icon } from './icons'
import { uiText } from './text'

export type ScanFieldProps = FieldProps & { file: File | null; onChange: (file: File | null) => void }

const rules = { extensions: ['pdf'], maxBytes: 10 * 1024 * 1024 }

/** One scan as PDF, up to 10 MB: chosen here, sent with the form around it. */
export function ScanField({ file, onChange, error, ...field }: ScanFieldProps) {
  const [refusal, setRefusal] = useState<string | null>(null)

  function choose(chosen: File | undefined) {
    const refused = chosen ? fileRefusal(chosen, rules, field.locale) : null
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
              accept="application/pdf"
              onChange={(event) => choose(event.target.files?.[0])}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
          </span>
        )
      }
    </FieldFrame>
  )
}
