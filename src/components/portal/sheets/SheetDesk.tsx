'use client'

import { useState } from 'react'
import type { SheetReport } from '../../../domain/forms/sheet/outcome'
import type { Locale } from '../../../i18n/locale'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { FieldFrame, boxClass } from '../../ui/FieldFrame'
import { PageHead } from '../../ui/PageHead'
import type { ClientProblem } from '../../ui/problem'
import { send } from '../../ui/problem'
import { SheetLinks } from './SheetLinks'
import { SheetReportView } from './SheetReportView'
import { sheetsText } from './text'

type Props = { form: { id: string; title: string; count: number; mayImport: boolean }; locale: Locale }

/** Answers by Excel: out, in again, and before anything is saved what would happen. */
export function SheetDesk({ form, locale }: Props) {
  const t = sheetsText(locale)
  return (
    <div className="grid gap-6">
      <PageHead title={t('in.title')} where={[{ label: form.title }]} asked={t('in.asked')} locale={locale} />
      <Card title={t('in.out')}>
        <p className="mb-3 text-muted">{t('in.outText', { count: form.count })}</p>
        <div className="flex flex-wrap gap-3">
          <SheetLinks formId={form.id} locale={locale} />
        </div>
      </Card>
      <Card title={t('in.in')}>
        {form.mayImport ? <BringBack formId={form.id} locale={locale} /> : <p>{t('in.readOnly')}</p>}
      </Card>
    </div>
  )
}

function BringBack({ formId, locale }: { formId: string; locale: Locale }) {
  const t = sheetsText(locale)
  const [file, setFile] = useState<File | null>(null)
  const [report, setReport] = useState<SheetReport | null>(null)
  const [problem, setProblem] = useState<ClientProblem | null>(null)
  const address = `/api/form-sheets/${formId}/import`

  async function ask(work: 'preview' | 'apply') {
    if (!file) return
    setProblem(null)
    const sent = await send<SheetReport>(address, { body: formOf(file, work), locale })
    if (sent.ok) setReport(sent.data)
    else {
      setReport(null)
      setProblem(sent.problem)
    }
  }

  async function takeRefused() {
    if (!file) return
    const response = await fetch(address, { method: 'POST', body: formOf(file, 'refused') })
    if (!response.ok) return
    const link = document.createElement('a')
    link.href = URL.createObjectURL(await response.blob())
    link.download = `${t('refusedTitle')}.xlsx`
    link.click()
    URL.revokeObjectURL(link.href)
  }

  return (
    <div className="grid gap-4">
      <FieldFrame
        name="sheet"
        label={t('in.file')}
        help={t('in.fileHelp')}
        error={problem?.message ?? null}
        locale={locale}
      >
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            className={boxClass(problem?.message, 'w-full max-w-question')}
            onChange={(event) => {
              setFile(event.target.files?.[0] ?? null)
              setReport(null)
              setProblem(null)
            }}
          />
        )}
      </FieldFrame>
      <Button
        variant={report && report.changed > 0 ? 'secondary' : 'primary'}
        className="justify-self-start"
        disabled={!file}
        onClick={() => ask('preview')}
        pendingLabel={t('in.reading')}
        locale={locale}
      >
        {t('in.preview')}
      </Button>
      <div aria-live="polite" className="grid gap-4">
        {report && (
          <>
            <Banner
              tone={report.refused > 0 ? 'attention' : report.applied ? 'done' : 'info'}
              title={
                report.changed > 0
                  ? t(report.applied ? 'in.changed' : 'in.willChange', { count: report.changed })
                  : t('in.nothing')
              }
              actions={
                <>
                  {!report.applied && report.changed > 0 && (
                    <Button
                      variant="primary"
                      onClick={() => ask('apply')}
                      pendingLabel={t('in.applying')}
                      locale={locale}
                    >
                      {t('in.apply', { count: report.changed })}
                    </Button>
                  )}
                  {report.refused > 0 && (
                    <Button onClick={takeRefused} icon="download" locale={locale}>
                      {t('in.refusedFile')}
                    </Button>
                  )}
                </>
              }
            >
              <p>
                {t('in.same', { count: report.same })}
                {report.refused > 0 && ` · ${t('in.refused', { count: report.refused })}`}
              </p>
            </Banner>
            <SheetReportView report={report} locale={locale} />
          </>
        )}
      </div>
    </div>
  )
}

function formOf(file: File, work: string): FormData {
  const form = new FormData()
  form.set('work', work)
  form.set('file', file)
  return form
}
