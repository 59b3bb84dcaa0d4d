'use client'

import { useField } from '@payloadcms/ui'
import type { TextareaFieldClientComponent } from 'payload'
import { useRef } from 'react'
import { functions } from '../../../domain/forms/rules/formula'
import type { FunctionName } from '../../../domain/forms/rules/formula'
import { askText, rulesText } from '../../../i18n/ruleSentences'
import { FieldShell, fieldIds } from '../FieldShell'
import { useAdminText } from '../locale'
import { Faults } from './Faults'
import { columnsOf, picksOf } from './pickers'
import './rules.css'
import { useBuiltForm } from './useBuiltForm'

const isPlain = /^\w+(\.\w+)?$/

/** A formula: questions and functions are inserted by name, and it is read back with the questions' labels. */
export const FormulaField: TextareaFieldClientComponent = ({ field, path: given }) => {
  const path = given ?? field.name
  const { value, setValue, showError, errorMessage } = useField<string | null>({ path })
  const { fields, faults } = useBuiltForm()
  const { locale } = useAdminText()
  const box = useRef<HTMLTextAreaElement>(null)
  const t = rulesText(locale)
  const written = value ?? ''
  const wrong = faults.filter((fault) => fault.path === path && fault.code !== 'required')
  const numbers = picksOf(fields).filter(({ kind, ask }) => kind === 'number' && !path.startsWith(`${ask}.`))
  const { id, errorId } = fieldIds(path)

  /** Puts a word where the cursor stands, and the cursor behind it, or between its brackets. */
  function insert(word: string, back = 0) {
    const area = box.current
    const [from, to] = area ? [area.selectionStart, area.selectionEnd] : [written.length, written.length]
    setValue(`${written.slice(0, from)}${word}${written.slice(to)}`)
    const caret = from + word.length - back
    requestAnimationFrame(() => {
      area?.focus()
      area?.setSelectionRange(caret, caret)
    })
  }

  const error = showError ? errorMessage : undefined
  return (
    <FieldShell field={field} path={path} kind="textarea" custom={undefined} readOnly={false} error={error}>
      <div className="k-rules">
        <textarea
          ref={box}
          id={id}
          name={path}
          className="k-rules__formula"
          dir="ltr"
          rows={2}
          maxLength={1000}
          spellCheck={false}
          value={written}
          aria-invalid={error !== undefined || wrong.length > 0}
          aria-describedby={error ? errorId : undefined}
          onChange={(event) => setValue(event.target.value)}
        />
        <div className="k-rules__row">
          <select aria-label={t('formula.insert')} value="" onChange={(event) => insert(event.target.value)}>
            <option value="">{t('formula.insert')}</option>
            {numbers.map(({ ask }) => (
              <option key={ask} value={nameInFormula(ask)}>
                {askText(ask, fields, locale)}
              </option>
            ))}
            {columnsOf(fields).map(({ ask, label }) => (
              <option key={ask} value={`sum(${nameInFormula(ask)})`}>
                {label}
              </option>
            ))}
          </select>
          <select
            aria-label={t('formula.function')}
            value=""
            onChange={(event) => insert(`${event.target.value}()`, 1)}
          >
            <option value="">{t('formula.function')}</option>
            {(Object.keys(functions) as FunctionName[]).map((name) => (
              <option key={name} value={name}>
                {t(`formula.functions.${name}`)}
              </option>
            ))}
          </select>
        </div>
        <Faults faults={wrong} locale={locale} />
        {wrong.length === 0 && (
          <p className="k-rules__says">
            {written.trim() === ''
              ? t('formula.empty')
              : t('formula.reads', {
                  formula: readBack(written, (ask) =>
                    fields.has(ask.split('.')[0] ?? ask) ? askText(ask, fields, locale) : null,
                  ),
                })}
          </p>
        )}
      </div>
    </FieldShell>
  )
}

/** A name as formulas hold it: in braces where a hyphen would be a minus. */
const nameInFormula = (ask: string): string => (isPlain.test(ask) ? ask : `{${ask}}`)

/** The formula with labels in the place of names; the parser's words stay. */
const readBack = (formula: string, labelOf: (ask: string) => string | null): string =>
  formula
    .replace(
      /\{\s*([\w.-]+)\s*\}|('[^']*'|"[^"]*")|([A-Za-z_]\w*(?:\.\w+)?)(?!\s*\()/g,
      (all, braced?: string, quoted?: string, plain?: string) =>
        quoted ? all : (labelOf(braced ?? plain ?? '') ?? all),
    )
    .replace(/\*/g, '×')
    .replace(/\//g, '÷')
