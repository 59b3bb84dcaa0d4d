'use client'

import { useEffect, useState } from 'react'
import type { InquiryView } from '../../../domain/review/inquiries'
import { formatNumber } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { Banner } from '../../ui/Banner'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { PageHead } from '../../ui/PageHead'
import type { ClientProblem } from '../../ui/problem'
import { send } from '../../ui/problem'
import { SavedState } from '../../ui/SavedState'
import { StateChip } from '../../ui/StateChip'
import { StickyFoot } from '../../ui/StickyFoot'
import { InquiryFacts } from './InquiryFacts'
import { InquiryGrid } from './InquiryGrid'
import { InquiryMoves } from './InquiryMoves'
import { mayWrite } from './moves'
import { inquiriesText } from './text'
import { useGrid } from './useGrid'

type PageProps = { inquiry: InquiryView; todayIso: string; workingDaysLeft: number | null; locale: Locale }

/** One inquiry: what is asked, by when, its grid, and the next step of whoever looks at it. */
export function InquiryPage({ inquiry, todayIso, workingDaysLeft, locale }: PageProps) {
  const t = inquiriesText(locale)
  const grid = useGrid(inquiry.id, inquiry.agencies, locale)
  const [refused, setRefused] = useState<ClientProblem | null>(null)
  const problem = grid.problem ?? refused
  const open = mayWrite(inquiry)
  useSeen(inquiry)
  const left = [...grid.cells.values()].filter(({ actual, note }) => actual === null && note === null).length
  return (
    <>
      <PageHead
        where={[{ label: t('title'), href: '/portal/inquiries' }]}
        title={inquiry.title}
        aside={<StateChip state={inquiry.state} noun="inquiry" locale={locale} />}
        asked={inquiry.question}
        dueIso={inquiry.dueDate ?? undefined}
        workingDaysLeft={workingDaysLeft}
        locale={locale}
      />
      {problem && <ErrorSummary problems={problem.fields ?? []} title={problem.message} locale={locale} />}
      {inquiry.returnReason && (
        <Banner tone="attention" title={t('returned')}>
          {inquiry.returnReason}
        </Banner>
      )}
      <InquiryFacts inquiry={inquiry} locale={locale} />
      {inquiry.agencies.length > 0 && (
        <InquiryGrid inquiry={inquiry} grid={grid} open={open} problem={problem} locale={locale} />
      )}
      <StickyFoot
        actions={
          <InquiryMoves
            inquiry={inquiry}
            before={grid.flush}
            onRefused={setRefused}
            todayIso={todayIso}
            locale={locale}
          />
        }
      >
        {open && (
          <>
            <span>{left > 0 ? t('left', { count: formatNumber(left, {}, locale) }) : t('complete')}</span>
            <SavedState status={grid.status} atIso={grid.savedAt} locale={locale} />
          </>
        )}
      </StickyFoot>
    </>
  )
}

/** Opening it is seeing it; told once, and of no harm when it is told again. */
function useSeen({ id, state, rights }: InquiryView) {
  const isNew = state === 'sent' && rights.answer
  useEffect(() => {
    if (isNew) void send('/api/moves', { body: { noun: 'inquiry', id, move: 'see' } })
  }, [id, isNew])
}
