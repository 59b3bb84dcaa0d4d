'use client'

import { useCallback, useRef } from 'react'
import type { Attendance, BriefingView } from '../../../domain/briefings'
import type { Locale } from '../../../i18n/locale'
import { send } from '../../ui/problem'
import { useAutosave } from '../../ui/useAutosave'

export type Sheet = ReturnType<typeof useSheet>
type Line = Pick<Attendance, 'came' | 'persons'>
type Lines = Record<string, Line>

/**
 * The attendance of a briefing while it is written down. Only lines that were touched here are sent, so that two people may
 * write at the same table.
 */
export function useSheet({ id, attendance, records }: BriefingView, locale: Locale) {
  const touched = useRef(new Set<string>())
  const save = useCallback(
    ({ lines }: { lines: Lines }) =>
      send<{ savedAt: string }>(`/api/briefings/${id}/attendance`, {
        method: 'PUT',
        body: { lines: [...touched.current].map((agency) => ({ agency, ...lineOf(lines, agency) })) },
        locale,
      }),
    [id, locale],
  )
  const given = {
    lines: Object.fromEntries(attendance.map(({ agency, came, persons }) => [agency, { came, persons }])),
  }
  const { value, set, flush, ...state } = useAutosave<{ lines: Lines }>(given, save)
  const put = (change: Lines) => {
    for (const agency of Object.keys(change)) touched.current.add(agency)
    set({ lines: { ...value.lines, ...change } })
  }
  return {
    ...state,
    lineOf: (agency: string) => lineOf(value.lines, agency),
    /** Somebody came, as many as were announced until another number is written; or nobody did. */
    setCame: ({ agency, expected }: Attendance, came: boolean) =>
      put({ [agency]: { came, persons: came ? (lineOf(value.lines, agency).persons ?? expected ?? 1) : null } }),
    setPersons: (agency: string, persons: number) => put({ [agency]: { came: true, persons } }),
    /** Those of whom nothing is said yet came. */
    allCame: () =>
      put(
        Object.fromEntries(
          attendance
            .filter(({ agency }) => lineOf(value.lines, agency).came === null)
            .map(({ agency, expected }) => [agency, { came: true, persons: expected ?? 1 }]),
        ),
      ),
    save: async () => !records || (await flush()),
  }
}

const lineOf = (lines: Lines, agency: string): Line => lines[agency] ?? { came: null, persons: null }
