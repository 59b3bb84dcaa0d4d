'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { ApprovalRow } from '../../../domain/review/views'
import type { Locale } from '../../../i18n/locale'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { EmptyState } from '../../ui/EmptyState'
import { useSend } from '../../ui/useSend'
import type { Result } from './ApprovalResults'
import { ApprovalResults } from './ApprovalResults'
import { ApprovalTable } from './ApprovalTable'
import { SendBackDialog } from './SendBackDialog'
import { approvalsText } from './text'

/** The waiting evaluations, to be approved one by one or together, or sent back with a reason. */
export function ApprovalDesk({ rows, locale }: { rows: ApprovalRow[]; locale: Locale }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [asked, setAsked] = useState<string[] | null>(null)
  const [back, setBack] = useState<ApprovalRow | null>(null)
  const [results, setResults] = useState<{ rows: ApprovalRow[]; results: Result[] } | null>(null)
  const { run, pending, problem } = useSend<{ results: Result[] }>()
  const router = useRouter()
  const t = approvalsText(locale)
  const ids = rows.filter(({ id }) => chosen.has(id)).map(({ id }) => id)

  async function approve() {
    const answer = await run('/api/evaluations/approve', { body: { ids: asked ?? [] }, locale })
    setAsked(null)
    if (!answer) return
    setResults({ rows, results: answer.data.results })
    setChosen(new Set())
    router.refresh()
  }

  const toggle = (id: string) =>
    setChosen((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]))

  return (
    <div className="grid gap-4">
      {results && <ApprovalResults {...results} locale={locale} />}
      {problem && <Banner tone="refused" role="alert" title={problem.message} />}
      {rows.length > 0 && (
        <div>
          <Button
            variant="primary"
            disabled={ids.length === 0}
            pending={pending}
            onClick={() => setAsked(ids)}
            locale={locale}
          >
            {ids.length === 0 ? t('approveNone') : t('approveSelected', { count: ids.length })}
          </Button>
        </div>
      )}
      <ApprovalTable
        caption={t('caption')}
        rows={rows}
        isMarked={({ id }) => chosen.has(id)}
        first={{
          key: 'choice',
          header: (
            <Choice
              label={t('selectAll')}
              checked={ids.length === rows.length}
              onChange={() => setChosen(new Set(ids.length === rows.length ? [] : rows.map(({ id }) => id)))}
            />
          ),
          cell: ({ id, agency }) => (
            <Choice label={t('select', { agency })} checked={chosen.has(id)} onChange={() => toggle(id)} />
          ),
        }}
        last={{
          key: 'actions',
          header: t('actions'),
          bare: true,
          cell: (row) => (
            <span className="flex gap-1">
              <Button
                size="small"
                variant="quiet"
                disabled={pending}
                onClick={() => setAsked([row.id])}
                locale={locale}
              >
                {t('approve')}
              </Button>
              <Button size="small" variant="quiet" disabled={pending} onClick={() => setBack(row)} locale={locale}>
                {t('sendBack')}
              </Button>
            </span>
          ),
        }}
        empty={<EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
        locale={locale}
      />
      <ConfirmDialog
        open={asked !== null}
        onClose={() => setAsked(null)}
        title={t('confirmTitle', { count: asked?.length ?? 0 })}
        confirmLabel={t('confirm')}
        onConfirm={approve}
        pending={pending}
        locale={locale}
      >
        <p>{t('confirmText')}</p>
      </ConfirmDialog>
      {back && <SendBackDialog key={back.id} row={back} onClose={() => setBack(null)} locale={locale} />}
    </div>
  )
}

const Choice = ({ label, checked, onChange }: { label: string; checked: boolean; onChange: () => void }) => (
  <input
    type="checkbox"
    aria-label={label}
    checked={checked}
    onChange={onChange}
    className="size-5 shrink-0 accent-lapis"
  />
)
