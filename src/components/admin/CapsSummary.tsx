'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { CapsView } from '../../domain/scoring/caps'
import { parseDecimal } from '../../domain/text/decimal'
import { formatDigits, formatNumber } from '../../i18n/format'
import { send } from '../ui/problem'
import { withTyped } from './caps/typedCaps'
import './caps/caps.css'
import { useAdminText } from './locale'

const text = (value: unknown): string | null =>
  value === null || value === undefined || value === '' ? null : String(value)

/** The number that is being typed; none while it is not one yet, so that a half-typed figure breaks nothing. */
const figureOf = (value: unknown): string | null => parseDecimal(text(value) ?? '')

/** The sum of the general caps against the full mark, axis by axis; it follows the figure that is being typed. */
export function CapsSummary() {
  const { id, collectionSlug } = useDocumentInfo()
  const fields = useFormFields(([form]) => ({
    cap: figureOf(form.cap?.value),
    cycle: text(form.cycle?.value),
    dimension: text(form.dimension?.value),
    indicator: text(form.indicator?.value),
    fullMark: figureOf(form.fullMarkGeneral?.value),
  }))
  const isCycle = collectionSlug === 'evaluation-cycles'
  const view = useCaps(isCycle ? text(id) : null, isCycle ? null : fields.indicator)
  const { locale, t } = useAdminText()
  if (!view) return null
  const typed = isCycle
    ? { id: null, cap: null, dimension: null, fullMark: fields.fullMark ?? view.general.fullMark }
    : {
        id: text(id),
        cap: fields.cap,
        dimension: fields.dimension ?? view.dimension ?? null,
        fullMark: view.general.fullMark,
      }
  const { sum, difference, ok } = withTyped(view.measures, typed)
  const figure = (value: string) => formatNumber(value, {}, locale)
  const left = difference.startsWith('-')
    ? t('caps.over', { count: figure(difference.slice(1)) })
    : t('caps.left', { count: figure(difference) })
  return (
    <section className={`k-caps k-caps--${ok ? 'ok' : 'off'}`} aria-label={t('caps.title')}>
      <p role="status">
        <strong>{t('caps.sum', { sum: figure(sum), fullMark: figure(typed.fullMark) })}</strong>{' '}
        <span>{ok ? t('caps.ok') : left}</span>
      </p>
      {isCycle && (
        <ul>
          {view.axes.map((axis) => (
            <li key={axis.id}>
              <span>
                <bdi>{formatDigits(axis.code, locale)}</bdi> {axis.title}
              </span>
              <bdi>{figure(axis.sum)}</bdi>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The saved caps of the cycle, or of the cycle of the indicator that the measure hangs on. */
function useCaps(cycle: string | null, indicator: string | null): (CapsView & { dimension?: string }) | null {
  const [view, setView] = useState<(CapsView & { dimension?: string }) | null>(null)
  useEffect(() => {
    const url = cycle
      ? `/api/cycles/${cycle}/caps`
      : indicator
        ? `/api/cycles/of-indicator/caps?indicator=${indicator}`
        : null
    if (!url) return
    const stopped = new AbortController()
    send<CapsView & { dimension?: string }>(url, { method: 'GET', signal: stopped.signal })
      .then((sent) => sent.ok && setView(sent.data))
      .catch((error: unknown) => {
        if (!stopped.signal.aborted) throw error
      })
    return () => stopped.abort()
  }, [cycle, indicator])
  return view
}
