'use client'

import { useCallback } from 'react'
import type { VisitView } from '../../../domain/visits'
import type { Locale } from '../../../i18n/locale'
import { send } from '../../ui/problem'
import { useAutosave } from '../../ui/useAutosave'

export type Report = ReturnType<typeof useReport>
type Written = { present: string; summary: string; findings: Record<string, string> }

/** The draft of a report, saved by itself while it is written and before it is handed in. */
export function useReport({ id, writes, present, summary, findings }: VisitView, locale: Locale) {
  const save = useCallback(
    ({ findings, ...words }: Written) =>
      send<{ savedAt: string }>(`/api/visits/${id}/report`, {
        method: 'PUT',
        body: { ...words, findings: Object.entries(findings).map(([item, finding]) => ({ item, finding })) },
        locale,
      }),
    [id, locale],
  )
  const given: Written = {
    present: present ?? '',
    summary: summary ?? '',
    findings: Object.fromEntries(findings.map(({ item, finding }) => [item, finding ?? ''])),
  }
  const { value, set, flush, ...state } = useAutosave(given, save)
  return {
    ...value,
    ...state,
    set,
    setFinding: (item: string, finding: string) => set({ findings: { ...value.findings, [item]: finding } }),
    save: async () => !writes || (await flush()),
  }
}
