'use client'

import { Button, useAllFormFields, useDocumentInfo } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useState } from 'react'
import { dayInTehran, endOfDayInTehran } from '../../../domain/calendar/tehran'
import { formatDate, formatDateTime } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import type { ClientProblem } from '../../ui/problem'
import { send } from '../../ui/problem'
import { useAdminText } from '../locale'
import '../moves/moves.css'

type Moved = { kind: string; id: string; title: string; agency: string | null; from: string; to: string }

/** Which open deadlines the form, as it stands, would move when it is saved. */
export function CalendarPreview() {
  const { id, collectionSlug } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const { t, locale } = useAdminText()
  const [moved, setMoved] = useState<Moved[] | null>(null)
  const [problem, setProblem] = useState<ClientProblem | null>(null)
  const [busy, setBusy] = useState(false)

  async function ask() {
    setBusy(true)
    setProblem(null)
    const data = reduceFieldsToValues(fields, true)
    const body = { collection: collectionSlug, id: id ? String(id) : null, data }
    const sent = await send<{ moved: Moved[] }>('/api/calendar/preview', { body, locale })
    setBusy(false)
    if (sent.ok) return setMoved(sent.data.moved)
    setMoved(null)
    setProblem(sent.problem)
  }

  return (
    <section className="k-moves" aria-label={t('calendar.title')}>
      <h3>{t('calendar.title')}</h3>
      <p className="k-moves__hint">{t('calendar.hint')}</p>
      <Button buttonStyle="secondary" size="medium" margin={false} disabled={busy} onClick={() => void ask()}>
        {t('calendar.ask')}
      </Button>
      <div role="status">
        {moved && <p>{moved.length === 0 ? t('calendar.none') : t('calendar.count', { count: moved.length })}</p>}
        {problem && (
          <p className="k-moves__problem">
            {problem.message} {problem.fields?.map(({ message }) => message).join(' ')}
          </p>
        )}
      </div>
      {moved && moved.length > 0 && (
        <ul>
          {moved.map(({ kind, id: key, title, agency, from, to }) => (
            <li key={`${kind}:${key}`}>
              {t('calendar.line', {
                kind: t.has(`calendar.kind.${kind}`) ? t.at(`calendar.kind.${kind}`) : title,
                agency: agency ?? title,
                from: shown(from, locale),
                to: shown(to, locale),
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** A day, or the moment at which a clock runs out: one that runs out with its day needs no time. */
function shown(at: string, locale: Locale): string {
  if (at.length === 10) return formatDate(at, 'weekdayDayMonth', locale)
  const day = dayInTehran(at)
  return isEndOfDay(at, day) ? formatDate(day, 'weekdayDayMonth', locale) : formatDateTime(at, locale)
}

const isEndOfDay = (at: string, day: string): boolean => new Date(at).toISOString() === endOfDayInTehran(day)
