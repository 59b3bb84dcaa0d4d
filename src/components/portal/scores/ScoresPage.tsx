import type { ReactNode } from 'react'
import type { ScoresView } from '../../../domain/review/views'
import { isScored, scoreInForce } from '../../../domain/review/views'
import { formatDate, formatDigits } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { LinkButton } from '../../ui/LinkButton'
import { PageHead } from '../../ui/PageHead'
import { StateChip } from '../../ui/StateChip'
import { ExtendButton } from '../extend/ExtendButton'
import { WindowBanner } from '../extend/WindowBanner'
import { EventTimeline } from '../review/EventTimeline'
import { AxisBars } from './AxisBars'
import { MeasureList } from './MeasureList'
import { scoresText } from './text'
import { TotalHead } from './TotalHead'

/** The report card of an evaluation before its publication: total, axes, and each measure with its reasons and its appeal. */
export function ScoresPage({ view, locale }: { view: ScoresView; locale: Locale }) {
  const t = scoresText(locale)
  const { evaluation, items, appeals, window } = view
  // Nothing judged is no score: a zero in the ring would say that the agency failed, and last year's would look lost.
  const hasScores = items.some((item) => isScored(item) || scoreInForce(item) !== null)
  const year = formatDigits(String(evaluation.cycle.performanceYear), locale)
  return (
    <>
      <PageHead
        title={evaluation.agency.name}
        where={[
          { label: evaluation.cycle.title },
          { label: hasScores ? t('title', { year }) : t('titlePlain', { year }) },
        ]}
        asked={hasScores ? (appeals.mayAppeal ? t('askedAppeal') : t('asked')) : undefined}
        aside={<StateChip state={evaluation.state} locale={locale} />}
        actions={
          <>
            {window?.mayExtend && <ExtendButton evaluation={evaluation} window={window} locale={locale} />}
            <Work view={view} locale={locale} />
          </>
        }
        locale={locale}
      />
      {window && (
        <div className="mb-6">
          <WindowBanner window={window} locale={locale} />
        </div>
      )}
      {hasScores ? (
        <div className="grid gap-6">
          <AppealWindow view={view} locale={locale} />
          <TotalHead view={view} locale={locale} />
          <AxisBars axes={view.axes} locale={locale} />
          <MeasureList view={view} locale={locale} />
        </div>
      ) : (
        <EmptyState title={t('notYetTitle')}>{t('notYetText')}</EmptyState>
      )}
      <div className="mt-6">
        <Card title={t('timeline')}>
          <EventTimeline entries={view.timeline} locale={locale} />
        </Card>
      </div>
    </>
  )
}

/** The one way on for this reader, if any. */
function Work({ view: { work, evaluation }, locale }: { view: ScoresView; locale: Locale }): ReactNode {
  const t = scoresText(locale)
  if (work.fill)
    return (
      <LinkButton variant="primary" href={`/portal/self-assessment/${evaluation.id}`}>
        {t('work.fill')}
      </LinkButton>
    )
  if (work.review)
    return (
      <LinkButton variant="primary" href={`/portal/reviews/${evaluation.id}`}>
        {t('work.review')}
      </LinkButton>
    )
  if (work.decide)
    return (
      <LinkButton variant="primary" href="/portal/appeals">
        {t('work.decide')}
      </LinkButton>
    )
  if (work.approve)
    return (
      <LinkButton variant="primary" href="/portal/approvals">
        {t('work.approve')}
      </LinkButton>
    )
  return null
}

/** When appeals are possible; to those whose evaluation has come that far. */
function AppealWindow({ view: { appeals, evaluation }, locale }: { view: ScoresView; locale: Locale }) {
  const t = scoresText(locale)
  const { isOpen, opensAt, closesAt } = appeals
  if (!['initially_approved', 'appeal_window', 'appealed'].includes(evaluation.state) || !opensAt || !closesAt)
    return null
  const shown = (iso: string) => formatDate(iso, 'weekdayDayMonth', locale)
  if (isOpen) return <Banner tone="attention" title={t('appealsOpen', { date: shown(closesAt) })} />
  return evaluation.state === 'initially_approved' ? (
    <Banner tone="info" title={t('appealsSoon', { date: shown(opensAt) })} />
  ) : (
    <Banner tone="neutral" title={t('appealsClosed', { date: shown(closesAt) })} />
  )
}
