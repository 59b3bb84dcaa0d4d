'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { formatNumber } from '../../../i18n/format'
import { useAdminText } from '../locale'
import { editionsText } from './text'
import type { MovedDraft, useEditions } from './useEditions'

type Props = { older: number; latest: number; busy: boolean; run: ReturnType<typeof useEditions>['run'] }

/** Drafts on earlier editions: first what a move would bring to each agency, then the move. */
export function MoveDrafts({ older, latest, busy, run }: Props) {
  const { locale } = useAdminText()
  const [preview, setPreview] = useState<MovedDraft[] | null>(null)
  const t = editionsText(locale)
  const count = (value: number) => formatNumber(String(value), {}, locale)
  const named = (names: readonly string[]) => (names.length > 0 ? names.join(t('and')) : t('nothing'))
  return (
    <div className="k-moves__one">
      <p className="k-moves__hint">{t('older', { count: count(older) })}</p>
      {!preview && (
        <Button
          size="medium"
          margin={false}
          buttonStyle="secondary"
          disabled={busy}
          onClick={() => void run<MovedDraft[]>('/move', 'GET').then(setPreview)}
        >
          {t('preview')}
        </Button>
      )}
      {preview && (
        <>
          <dl className="k-moves__preview">
            {preview.map(({ evaluation, agencyName, dropped, missing }) => (
              <div key={evaluation}>
                <dt>{agencyName}</dt>
                <dd>{`${t('dropped')}: ${named(dropped.map(({ label }) => label))}`}</dd>
                <dd>{`${t('missing')}: ${named(missing)}`}</dd>
              </div>
            ))}
          </dl>
          <Button size="medium" margin={false} disabled={busy} onClick={() => void run('/move', 'POST')}>
            {t('move', { count: count(preview.length), number: count(latest) })}
          </Button>
        </>
      )}
    </div>
  )
}
