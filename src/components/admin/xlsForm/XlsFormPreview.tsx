'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { formatNumber } from '../../../i18n/format'
import { useAdminText } from '../locale'
import { xlsFormText } from './text'
import type { XlsFormReport } from '../../../domain/forms/xlsform/report'

type Props = { report: XlsFormReport; busy: boolean; modified: boolean; onWrite: (work: 'append' | 'replace') => void }

/** What a file brings, as the builder will show it, and by its rows what has no counterpart. Nothing is written before a word. */
export function XlsFormPreview({ report, busy, modified, onWrite }: Props) {
  const { locale } = useAdminText()
  const [asking, setAsking] = useState(false)
  const t = xlsFormText(locale)
  const count = (value: number) => formatNumber(String(value), {}, locale)
  const { rows, findings, standing, unasked, applied } = report
  if (applied) return <p className="k-moves__hint">{t('done')}</p>
  const isOff = busy || modified || rows.length === 0
  return (
    <div className="k-xls__report">
      <p>
        <strong>{rows.length > 0 ? t('understood', { count: count(rows.length) }) : t('understoodNone')}</strong>
      </p>
      <Questions rows={rows} />
      {findings.length === 0 ? (
        <p className="k-moves__hint">{t('noFindings')}</p>
      ) : (
        <details open>
          <summary>{t('findings', { count: count(findings.length) })}</summary>
          <ul className="k-xls__findings">
            {findings.map(({ row, name, text }, index) => (
              <li key={index}>
                <strong>{t('row', { row: count(row) })}</strong> {name && <bdi dir="ltr">{name}</bdi>}{' '}
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {asking ? (
        <div className="k-moves__ask">
          <p>{t('replaceAsk', { count: count(standing) })}</p>
          {unasked > 0 && <p className="k-moves__problem">{t('unasked', { count: count(unasked) })}</p>}
          <div className="k-moves__buttons">
            <Button size="medium" margin={false} disabled={isOff} onClick={() => onWrite('replace')}>
              {t('yes')}
            </Button>
            <Button size="medium" margin={false} buttonStyle="secondary" onClick={() => setAsking(false)}>
              {t('no')}
            </Button>
          </div>
        </div>
      ) : (
        <div className="k-moves__one">
          <Button size="medium" margin={false} disabled={isOff} onClick={() => onWrite('append')}>
            {t('append')}
          </Button>
          {standing > 0 && (
            <Button
              size="medium"
              margin={false}
              buttonStyle="secondary"
              disabled={isOff}
              onClick={() => setAsking(true)}
            >
              {t('replace')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

function Questions({ rows }: Pick<XlsFormReport, 'rows'>) {
  const { locale } = useAdminText()
  const t = xlsFormText(locale)
  const count = (value: number) => formatNumber(String(value), {}, locale)
  return (
    <ol className="k-xls__rows">
      {rows.map(({ kind, label, required, ruled, options, columns }, index) => (
        <li key={index} className={kind === 'page' ? 'k-xls__page' : ''}>
          <span>{label}</span>
          <small>
            {[
              t.at(`kind.${kind}`),
              required && t('required'),
              ruled && t('ruled'),
              options > 0 && t('options', { count: count(options) }),
              columns > 0 && t('columns', { count: count(columns) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </li>
      ))}
    </ol>
  )
}
