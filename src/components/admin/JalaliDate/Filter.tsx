'use client'

import { useListQuery } from '@payloadcms/ui'
import type { Where, WhereField } from 'payload'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useAdminText } from '../locale'
import { showDate } from './dateText'
import type { DateKind } from './dateText'
import { filterValue } from './filterValue'
import './jalaliDate.css'

type Place = { or: number; and: number }

/** How long after the last key the list is asked again; Payload's own filters wait as long. */
const PAUSE_MS = 400

/**
 * A date in the list's filter. Payload renders custom filters without telling them which condition they stand in, so the
 * place is read from the list that they stand in, and the condition from the query in the address.
 */
export function JalaliDateFilter({ fieldName, kind }: { fieldName: string; kind: DateKind }) {
  const { locale, t } = useAdminText()
  const { query, handleWhereChange } = useListQuery()
  const box = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<Place | null>(null)
  const measure = useCallback(() => setPlace(placeOf(box.current)), [])
  useEffect(measure, [measure, query.where])
  const [operator, stored] = place ? conditionAt(query.where, place, fieldName) : []
  const [text, setText] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const type = (typed: string) => {
    setText(typed)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      const here = placeOf(box.current)
      const [wanted] = here ? conditionAt(query.where, here, fieldName) : []
      if (!here || !wanted) return
      const value = filterValue(typed, kind, wanted)
      if (value !== undefined || typed.trim() === '')
        void handleWhereChange?.(withValue(query.where, here, fieldName, wanted, value))
    }, PAUSE_MS)
  }

  const shown = text ?? showDate(stored, kind === 'day' ? 'day' : 'wholeDay', locale).day
  return (
    <div className="k-date-filter" ref={box}>
      <input
        type="text"
        dir="ltr"
        inputMode="numeric"
        autoComplete="off"
        aria-label={t('date.calendar')}
        placeholder={t('date.filterPlaceholder')}
        disabled={!operator}
        value={shown}
        onChange={(event) => type(event.target.value)}
      />
    </div>
  )
}

/** The list inside a list that a filter stands in: alternatives outside, conditions that must all hold inside. */
function placeOf(box: HTMLElement | null): Place | null {
  const condition = box?.closest('li')
  const alternative = condition?.parentElement?.closest('li')
  if (!condition || !alternative) return null
  return { or: indexAmongSiblings(alternative), and: indexAmongSiblings(condition) }
}

const indexAmongSiblings = (element: Element): number => [...(element.parentElement?.children ?? [])].indexOf(element)

function conditionAt(where: Where | undefined, place: Place, fieldName: string): [operator?: string, value?: unknown] {
  const condition = where?.or?.[place.or]?.and?.[place.and]?.[fieldName]
  return condition && !Array.isArray(condition) ? (Object.entries(condition as WhereField)[0] ?? []) : []
}

function withValue(where: Where | undefined, place: Place, fieldName: string, operator: string, value: unknown): Where {
  const alternatives = structuredClone(where?.or ?? [])
  const conditions = alternatives[place.or]?.and
  if (conditions) conditions[place.and] = { [fieldName]: { [operator]: value } } as Where
  return { ...where, or: alternatives }
}
