'use client'

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { formatNumber } from '../../../i18n/format'
import { useEditions } from '../editions/useEditions'
import { useAdminText } from '../locale'
import { xlsFormText } from './text'
import { useXlsForm } from './useXlsForm'
import { XlsFormPreview } from './XlsFormPreview'
import '../moves/moves.css'
import './xlsForm.css'

/** Beside the form: its questions as an XLSForm, out and in. Who may not build forms sees nothing of it. */
export function FormXlsForm() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { view } = useEditions(id, lastUpdateTime)
  const { locale } = useAdminText()
  if (!id || !view) return null
  const t = xlsFormText(locale)
  return (
    <section className="k-moves" aria-label={t('title')}>
      <h3>{t('title')}</h3>
      <p className="k-moves__hint">{t('hint')}</p>
      <Download formId={String(id)} numbers={view.editions.map(({ number }) => number)} />
      <BringIn formId={String(id)} />
    </section>
  )
}

function Download({ formId, numbers }: { formId: string; numbers: readonly number[] }) {
  const { locale } = useAdminText()
  const [chosen, setChosen] = useState('form')
  const t = xlsFormText(locale)
  return (
    <div className="k-moves__one">
      {numbers.length > 0 && (
        <label className="k-xls__field">
          {t('edition')}
          <select value={chosen} onChange={(event) => setChosen(event.target.value)}>
            <option value="form">{t('current')}</option>
            {numbers.map((number) => (
              <option key={number} value={`edition-${number}`}>
                {t('editionNumber', { number: formatNumber(String(number), {}, locale) })}
              </option>
            ))}
          </select>
        </label>
      )}
      <Button
        el="anchor"
        url={`/api/xls-forms/${formId}/${chosen}.xlsx`}
        buttonStyle="secondary"
        size="medium"
        margin={false}
      >
        {t('download')}
      </Button>
    </div>
  )
}

function BringIn({ formId }: { formId: string }) {
  const { locale } = useAdminText()
  const modified = useFormModified()
  const input = useId()
  const { file, report, problem, busy, choose, run } = useXlsForm(formId)
  const t = xlsFormText(locale)
  return (
    <div className="k-moves__one">
      <label className="k-xls__field" htmlFor={input}>
        {t('file')}
      </label>
      <input
        id={input}
        className="k-xls__file"
        type="file"
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => choose(event.target.files?.[0] ?? null)}
      />
      {modified && <p className="k-moves__hint">{t('unsaved')}</p>}
      {!report && (
        <Button
          size="medium"
          margin={false}
          buttonStyle="secondary"
          disabled={!file || busy}
          onClick={() => void run('preview')}
        >
          {t('preview')}
        </Button>
      )}
      <div role="alert">{problem && <p className="k-moves__problem">{problem.message}</p>}</div>
      <div aria-live="polite">
        {report && (
          <XlsFormPreview report={report} busy={busy} modified={modified} onWrite={(work) => void run(work)} />
        )}
      </div>
    </div>
  )
}
