'use client'

import { useState } from 'react'
import { FieldFrame } from '../../ui/FieldFrame'
import { FileLine } from '../../ui/FileLine'
import { fileRefusal } from '../../ui/fileRules'
import { Icon } from '../../ui/icons'
import { buttonClass } from '../../ui/buttonClass'
import type { Worded } from '../../ui/text'
import { uiText } from '../../ui/text'
import { councilText } from './text'

export type MinutesFileFieldProps = Worded & {
  file: File | null
  onChange: (file: File | null) => void
  error: string | null
}

const rules = { extensions: ['pdf'], maxBytes: 10 * 1024 * 1024 }

/** The scan of the signed minutes: chosen here, sent with the form. */
export function MinutesFileField({ file, onChange, error, locale }: MinutesFileFieldProps) {
  const t = councilText(locale)
  const [refusal, setRefusal] = useState<string | null>(null)

  function choose(chosen: File | undefined) {
    const refused = chosen ? fileRefusal(chosen, rules, locale) : null
    setRefusal(refused)
    if (chosen && !refused) onChange(chosen)
  }

  return (
    <FieldFrame name="file" label={t('form.file')} help={t('form.fileHelp')} error={error ?? refusal} locale={locale}>
      {(control) =>
        file ? (
          <FileLine
            file={{ id: file.name, name: file.name, bytes: file.size, status: 'stored' }}
            onRemove={() => onChange(null)}
            locale={locale}
          />
        ) : (
          <span className={buttonClass('secondary', 'small', 'relative justify-self-start')}>
            <Icon name="upload" size={18} />
            {uiText(locale)('file.add')}
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
