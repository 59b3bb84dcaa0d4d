'use client'

import { useState } from 'react'
import type { VisitView } from '../../../domain/visits'
import type { Locale } from '../../../i18n/locale'
import { useSend } from '../../ui/useSend'

export type Report = ReturnType<typeof useReport>

/** The draft of a report: what is written, kept whenever a field is left and before it is handed in. */
export function useReport(visit: VisitView, locale: Locale) {
  const { run, pending, problem } = useSend()
  const [present, setPresent] = useState(visit.present ?? '')
  const [summary, setSummary] = useState(visit.summary ?? '')
  const [findings, setFindings] = useState(
    Object.fromEntries(visit.findings.map(({ item, finding }) => [item, finding ?? ''])),
  )
  const [kept, setKept] = useState<string | null>(null)
  const body = { present, summary, findings: Object.entries(findings).map(([item, finding]) => ({ item, finding })) }
  const now = JSON.stringify(body)

  async function save(): Promise<boolean> {
    if (!visit.writes || kept === now) return true
    const done = await run(`/api/visits/${visit.id}/report`, { method: 'PUT', body, locale })
    if (done) setKept(now)
    return done !== null
  }
  const setFinding = (item: string, finding: string) => setFindings((all) => ({ ...all, [item]: finding }))
  return {
    present,
    setPresent,
    summary,
    setSummary,
    findings,
    setFinding,
    save,
    pending,
    problem,
    isSaved: kept === now,
  }
}
