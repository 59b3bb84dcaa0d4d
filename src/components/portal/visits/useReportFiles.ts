'use client'

import { useState } from 'react'
import type { VisitView } from '../../../domain/visits'
import type { Locale } from '../../../i18n/locale'
import { useSentFiles } from '../../ui/useSentFiles'

export type ReportFiles = ReturnType<typeof useReportFiles>

/** The files of a report while it is written; `at` is the thing whose slot was used last, where refusals are told. */
export function useReportFiles(visit: VisitView, locale: Locale) {
  const [at, setAt] = useState<string | null>(null)
  const { add, remove, ...sent } = useSentFiles(`/api/visits/${visit.id}/files`, visit.files, locale)
  return {
    ...sent,
    at,
    add: (item: string | null, chosen: readonly File[]) => {
      setAt(item)
      void add(chosen, item ? { item } : {})
    },
    remove: (item: string | null, id: string) => {
      setAt(item)
      void remove(id)
    },
  }
}
