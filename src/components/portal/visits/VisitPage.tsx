'use client'

import Link from 'next/link'
import { useState } from 'react'
import type { VisitView } from '../../../domain/visits'
import type { Locale } from '../../../i18n/locale'
import { ClockChip } from '../../ui/ClockChip'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { NounMoves } from '../../ui/moves/NounMoves'
import { PageHead } from '../../ui/PageHead'
import type { ClientProblem } from '../../ui/problem'
import { SavedState } from '../../ui/SavedState'
import { StateChip } from '../../ui/StateChip'
import { StickyFoot } from '../../ui/StickyFoot'
import { ReportForm } from './ReportForm'
import { ReportText } from './ReportText'
import { visitsText, whenOf } from './text'
import { useReport } from './useReport'

/** One visit: who comes when, to look at what, what was seen, and the next step of whoever looks at it. */
export function VisitPage({ visit, locale }: { visit: VisitView; locale: Locale }) {
  const t = visitsText(locale)
  const report = useReport(visit, locale)
  const [refused, setRefused] = useState<ClientProblem | null>(null)
  const problem = report.problem ?? refused
  const lines = [
    [t('column.agency'), visit.agency],
    [t('column.visitor'), visit.visitor ?? t('noVisitor')],
    [t('column.when'), whenOf(visit, locale)],
  ] as const
  return (
    <>
      <PageHead
        where={[{ label: t('title'), href: '/portal/visits' }]}
        title={visit.title}
        aside={<StateChip state={visit.state} noun="visit" locale={locale} />}
        asked={t.at(`purpose.${visit.purpose}`)}
        locale={locale}
      />
      {problem && <ErrorSummary problems={problem.fields ?? []} title={problem.message} locale={locale} />}
      <div className="mt-4 grid max-w-question gap-1">
        {lines.map(([label, value]) => (
          <p key={label}>
            <span className="text-muted">{label}: </span>
            {value}
          </p>
        ))}
        {visit.clock && (
          <p>
            <span className="text-muted">{t('column.due')}: </span>
            <ClockChip clock={visit.clock} locale={locale} />
          </p>
        )}
        {visit.blocksApproval && <p>{t('blocks')}</p>}
        {visit.manages && visit.state === 'draft' && (
          <p>
            <Link href={`/portal/visits/${visit.id}/plan`} className="link">
              {t('configure')}
            </Link>
          </p>
        )}
      </div>
      {visit.writes ? (
        <ReportForm visit={visit} report={report} problem={problem} locale={locale} />
      ) : (
        <ReportText visit={visit} locale={locale} />
      )}
      <StickyFoot
        actions={
          <NounMoves
            noun="visit"
            id={visit.id}
            moves={visit.moves}
            t={t}
            reasoned={['object', 'postpone', 'cancel']}
            // What is written is kept before a report is handed in.
            before={async (move) => move !== 'report' || report.save()}
            onRefused={setRefused}
            locale={locale}
          />
        }
      >
        {visit.writes && <SavedState status={report.status} atIso={report.savedAt} locale={locale} />}
      </StickyFoot>
    </>
  )
}
