'use client'

import Link from 'next/link'
import { useState } from 'react'
import type { BriefingView } from '../../../domain/briefings'
import type { Locale } from '../../../i18n/locale'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { LinkButton } from '../../ui/LinkButton'
import { Ltr } from '../../ui/Ltr'
import { meetingTime } from '../../ui/meetingTime'
import { NounMoves } from '../../ui/moves/NounMoves'
import { PageHead } from '../../ui/PageHead'
import type { ClientProblem } from '../../ui/problem'
import { SavedState } from '../../ui/SavedState'
import { StateChip } from '../../ui/StateChip'
import { StickyFoot } from '../../ui/StickyFoot'
import { AttendanceSheet } from './AttendanceSheet'
import { OwnAnswer } from './OwnAnswer'
import { briefingsText } from './text'
import { useSheet } from './useSheet'

/** One briefing: when and where, the answer of an agency or the attendance of all, and the next step. */
export function BriefingPage({ briefing, locale }: { briefing: BriefingView; locale: Locale }) {
  const t = briefingsText(locale)
  const sheet = useSheet(briefing, locale)
  const [refused, setRefused] = useState<ClientProblem | null>(null)
  const problem = sheet.problem ?? refused
  const { id, title, state, startsAt, place, agenda, minutes, own } = briefing
  return (
    <>
      <PageHead
        where={[{ label: t('title'), href: '/portal/briefings' }]}
        title={title}
        aside={<StateChip state={state} noun="briefing" locale={locale} />}
        asked={t(`dimension.${briefing.dimension}`)}
        actions={
          startsAt &&
          state === 'announced' && (
            <LinkButton href={`/api/briefings/${id}/calendar`} icon="calendar" download>
              {t('calendar')}
            </LinkButton>
          )
        }
        locale={locale}
      />
      {problem && <ErrorSummary problems={problem.fields ?? []} title={problem.message} locale={locale} />}
      <dl className="mt-4 grid max-w-question gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
        <Line term={t('column.when')}>{meetingTime(briefing, locale) ?? t('noTime')}</Line>
        <Line term={t('column.place')}>{place ?? t('noPlace')}</Line>
        <Address briefing={briefing} locale={locale} />
        <Line term={t('column.cycle')}>{briefing.cycle}</Line>
        {agenda && (
          <Line term={t('column.agenda')}>
            <span className="whitespace-pre-line">{agenda}</span>
          </Line>
        )}
        {minutes && (
          <Line term={t('column.minutes')}>
            <span className="whitespace-pre-line">{minutes}</span>
          </Line>
        )}
      </dl>
      {briefing.forEvaluators && own === null && <p className="mt-2">{t('forEvaluators')}</p>}
      {briefing.manages && state === 'draft' && (
        <p className="mt-4">
          <Link href={`/admin/collections/briefings/${id}`} className="link">
            {t('configure')}
          </Link>
        </p>
      )}
      {own && <OwnAnswer briefing={briefing} own={own} locale={locale} />}
      {briefing.attendance.length > 0 && <AttendanceSheet briefing={briefing} sheet={sheet} locale={locale} />}
      {briefing.moves.length > 0 && (
        <StickyFoot
          actions={
            <NounMoves
              noun="briefing"
              id={briefing.id}
              moves={briefing.moves}
              t={t}
              reasoned={['postpone', 'cancel']}
              written={{
                hold: { field: 'minutes', label: t('minutesAsk'), url: `/api/briefings/${briefing.id}/hold` },
              }}
              // What is written down of those who came is kept before the briefing is closed.
              before={async (move) => move !== 'hold' || sheet.save()}
              onRefused={setRefused}
              locale={locale}
            />
          }
        >
          {briefing.records && <SavedState status={sheet.status} atIso={sheet.savedAt} locale={locale} />}
        </StickyFoot>
      )}
    </>
  )
}

function Line({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div className="contents">
      <dt className="text-muted">{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The address of an online meeting; only what a browser opens safely is a link. */
function Address({ briefing: { address }, locale }: { briefing: BriefingView; locale: Locale }) {
  if (!address) return null
  const isLink = /^https?:\/\//i.test(address)
  return (
    <Line term={briefingsText(locale)('column.address')}>
      {isLink ? (
        <a href={address} className="link" rel="noreferrer noopener" target="_blank">
          <Ltr>{address}</Ltr>
        </a>
      ) : (
        <Ltr>{address}</Ltr>
      )}
    </Line>
  )
}
