'use client'

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import type { EditionDifference } from '../../../domain/forms/editions/compareEditions'
import { formatDate, formatNumber } from '../../../i18n/format'
import { useAdminText } from '../locale'
import { MoveDrafts } from './MoveDrafts'
import { differenceText, editionsText } from './text'
import type { Edition, Editions } from './useEditions'
import { useEditions } from './useEditions'
import '../moves/moves.css'

/** Beside the form: its editions, what was changed since the last one, and the drafts that still stand on earlier ones. */
export function FormEditions() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { locale } = useAdminText()
  const { view, problem, busy, run } = useEditions(id, lastUpdateTime)
  const t = editionsText(locale)
  if (!view) return null
  const [latest] = view.editions
  const older = view.editions.slice(1).reduce((sum, { drafts }) => sum + drafts, 0)
  return (
    <section className="k-moves" aria-label={t('title')}>
      <h3>{t('title')}</h3>
      {!latest && <p className="k-moves__hint">{t(view.isPublic ? 'nonePublic' : 'none')}</p>}
      {(latest || view.isPublic) && (
        <Unpublished view={view} latest={latest?.number ?? 0} busy={busy} onPublish={() => run('', 'POST')} />
      )}
      {latest && view.isOpen && older > 0 && <MoveDrafts older={older} latest={latest.number} busy={busy} run={run} />}
      <div role="alert">{problem && <p className="k-moves__problem">{problem.message}</p>}</div>
      {latest && <EditionList editions={view.editions} isPublic={view.isPublic} run={run} />}
    </section>
  )
}

type UnpublishedProps = { view: Editions; latest: number; busy: boolean; onPublish: () => Promise<unknown> }

function Unpublished({ view, latest, busy, onPublish }: UnpublishedProps) {
  const { locale } = useAdminText()
  const { isOpen, isPublic, unpublished } = view
  const modified = useFormModified()
  const [asking, setAsking] = useState(false)
  const t = editionsText(locale)
  const count = (value: number) => formatNumber(String(value), {}, locale)
  if (!isOpen) return <p className="k-moves__hint">{t('closed')}</p>
  if (unpublished?.length === 0)
    return <p className="k-moves__hint">{t(isPublic ? 'samePublic' : 'same', { number: count(latest) })}</p>
  const next = count(latest + 1)
  return (
    <div className="k-moves__one">
      {unpublished ? (
        <div className="k-moves__hint">
          <p>{t('unpublished', { count: count(unpublished.length) })}</p>
          <Differences differences={unpublished} />
        </div>
      ) : (
        <p className="k-moves__hint">{t('faulty')}</p>
      )}
      {modified && <p className="k-moves__hint">{t('unsaved')}</p>}
      {asking ? (
        <div className="k-moves__ask">
          <p>{t(isPublic ? 'confirmPublic' : 'confirmPublish', { number: next })}</p>
          <div className="k-moves__buttons">
            <Button
              size="medium"
              margin={false}
              disabled={busy || modified}
              onClick={() => void onPublish().then(() => setAsking(false))}
            >
              {t('yes')}
            </Button>
            <Button size="medium" margin={false} buttonStyle="secondary" onClick={() => setAsking(false)}>
              {t('no')}
            </Button>
          </div>
        </div>
      ) : (
        <Button size="medium" margin={false} disabled={busy || modified} onClick={() => setAsking(true)}>
          {t('publish', { number: next })}
        </Button>
      )}
    </div>
  )
}

function Differences({ differences }: { differences: readonly EditionDifference[] }) {
  const { locale } = useAdminText()
  return (
    <ul>
      {differences.map((difference, index) => (
        <li key={index}>{differenceText(difference, locale)}</li>
      ))}
    </ul>
  )
}

type ListProps = { editions: readonly Edition[]; isPublic: boolean; run: ReturnType<typeof useEditions>['run'] }

function EditionList({ editions, isPublic, run }: ListProps) {
  const { locale } = useAdminText()
  const [compared, setCompared] = useState<Record<number, EditionDifference[]>>({})
  const t = editionsText(locale)
  const count = (value: number) => formatNumber(String(value), {}, locale)
  const compare = async (number: number) => {
    const found = await run<EditionDifference[]>(`/compare?from=${number - 1}&to=${number}`, 'GET')
    if (found) setCompared((before) => ({ ...before, [number]: found }))
  }
  return (
    <ol className="k-moves__list">
      {editions.map(({ id, number, frozenAt, drafts, submitted }) => (
        <li key={id}>
          <strong>{t('edition', { number: count(number) })}</strong>{' '}
          {t('frozenAt', { date: formatDate(frozenAt.slice(0, 10), 'dayMonth', locale) })}
          <br />
          {isPublic
            ? t('responses', { count: count(submitted) })
            : [t('drafts', { count: count(drafts) }), t('submitted', { count: count(submitted) })].join(t('and'))}
          {number > 1 && !compared[number] && (
            <div>
              <Button buttonStyle="none" margin={false} onClick={() => void compare(number)}>
                {t('compare', { number: count(number - 1) })}
              </Button>
            </div>
          )}
          {compared[number]?.length === 0 && <p>{t('noDifference')}</p>}
          {compared[number] && <Differences differences={compared[number]} />}
        </li>
      ))}
    </ol>
  )
}
