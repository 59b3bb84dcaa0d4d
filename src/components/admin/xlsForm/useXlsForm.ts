import { useState } from 'react'
import type { XlsFormReport } from '../../../domain/forms/xlsform/report'
import type { ClientProblem } from '../../ui/problem'
import { send } from '../../ui/problem'
import { useAdminText } from '../locale'

/** A file that was chosen, what came of it, and a way to do more with it. */
export function useXlsForm(formId: string) {
  const { locale } = useAdminText()
  const [file, setFile] = useState<File | null>(null)
  const [report, setReport] = useState<XlsFormReport | null>(null)
  const [problem, setProblem] = useState<ClientProblem | null>(null)
  const [busy, setBusy] = useState(false)

  function choose(chosen: File | null) {
    setFile(chosen)
    setReport(null)
    setProblem(null)
  }

  async function run(work: 'preview' | 'append' | 'replace') {
    if (!file || busy) return
    setBusy(true)
    setProblem(null)
    const body = new FormData()
    body.set('work', work)
    body.set('file', file)
    if (report) body.set('seen', report.seen)
    const sent = await send<XlsFormReport>(`/api/xls-forms/${formId}/import`, { body, locale })
    setBusy(false)
    if (sent.ok) setReport(sent.data)
    else setProblem(sent.problem)
    // The builder holds the questions that it was opened with: they are read anew.
    if (sent.ok && sent.data.applied) window.location.reload()
  }

  return { file, report, problem, busy, choose, run }
}
