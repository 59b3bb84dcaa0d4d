'use client'

import { useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useState } from 'react'
import type { Rules } from '../../../domain/forms/rules/rule'
import { ruleSentences, rulesText } from '../../../i18n/ruleSentences'
import { FieldShell } from '../FieldShell'
import { useAdminText } from '../locale'
import { Faults } from './Faults'
import { RulesEditor } from './RulesEditor'
import './rules.css'
import { useBuiltForm } from './useBuiltForm'

/** The rules of a question, in sentences; opened, they are made from rows, without a line of code. */
export const RulesField: JSONFieldClientComponent = ({ field, path: given }) => {
  const path = given ?? field.name
  const { value, setValue, showError, errorMessage } = useField<Rules | null>({ path })
  const [isOpen, setOpen] = useState(false)
  const { locale } = useAdminText()
  const t = rulesText(locale)
  const hasRules = Object.keys(value ?? {}).length > 0
  return (
    <FieldShell
      field={field}
      path={path}
      kind="json-field"
      custom={undefined}
      readOnly={false}
      error={showError ? errorMessage : undefined}
    >
      <div className="k-rules">
        {(hasRules || isOpen) && (
          <OpenRules
            path={path}
            rules={value ?? {}}
            isOpen={isOpen}
            onChange={(rules) => setValue(Object.keys(rules).length > 0 ? rules : null)}
          />
        )}
        <button type="button" className="k-rules__toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'close' : 'edit')}
        </button>
      </div>
    </FieldShell>
  )
}

type OpenProps = { path: string; rules: Rules; isOpen: boolean; onChange: (rules: Rules) => void }

/** Reads the whole form, which only a question that has rules needs. */
function OpenRules({ path, rules, isOpen, onChange }: OpenProps) {
  const { blocks, fields, faults } = useBuiltForm()
  const { locale } = useAdminText()
  const blockType = blocks[Number(path.split('.')[1])]?.blockType ?? ''
  return (
    <>
      {!isOpen &&
        ruleSentences(rules, blockType, fields, locale).map((sentence, at) => (
          <p key={at} className="k-rules__says">
            {sentence}
          </p>
        ))}
      {isOpen && (
        <RulesEditor rules={rules} blockType={blockType} fields={fields} locale={locale} onChange={onChange} />
      )}
      <Faults faults={faults.filter((fault) => fault.path === path)} locale={locale} />
    </>
  )
}
