'use client'

import { useRef, useState } from 'react'
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
  const saving = useRef<Promise<string | null>>(Promise.resolve(null))
  const body = { present, summary, findings: Object.entries(findings).map(([item, finding]) => ({ item, finding })) }
  const now = JSON.stringify(body)

  /** One after the other: who presses a button has left a field just before, and its save may still be under way. */
  async function save(): Promise<boolean> {
    if (!visit.writes) return true
    saving.current = saving.current.then(async (last) => {
      if (last === now) return last
      const done = await run(`/api/visits/${visit.id}/report`, { method: 'PUT', body, locale })
      if (done) setKept(now)
      return done ? now : null
    })
    return (await saving.current) === now
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
