import type { ReactNode } from 'react'
import type { AppealDecisionView } from '../../../domain/review/views'
import { formatDateTime, formatDigits, formatScore } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { scoreReason } from '../../../i18n/scoreReason'
import { reasonsOf } from '../../../domain/review/reasons'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { PageHead } from '../../ui/PageHead'
import { StateChip } from '../../ui/StateChip'
import { EventTimeline } from '../review/EventTimeline'
import { EvidenceFiles } from '../review/EvidenceFiles'
import { timelineText } from '../review/text'
import { ValuesTable } from '../review/ValuesTable'
import { DecisionForm } from './DecisionForm'
import { Requested } from './OwnAppeal'
import { appealsText } from './text'

/** One appeal for the committee: what the agency says, what the evaluator found, and the decision. */
export function AppealDecision({ view, locale }: { view: AppealDecisionView; locale: Locale }) {
  const t = appealsText(locale)
  const { appeal, item, evaluation } = view
  return (
    <>
      <PageHead
        title={item.measure.title}
        where={[
          { label: t('decide.where'), href: '/portal/appeals' },
          { label: evaluation.agency.name, href: `/portal/evaluations/${evaluation.id}` },
          { label: <bdi dir="ltr">{formatDigits(item.measure.code, locale)}</bdi> },
        ]}
        aside={<StateChip state={appeal.state} noun="appeal" locale={locale} />}
        locale={locale}
      />
      <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_22rem] xl:items-start">
        <div className="grid min-w-0 gap-6">
          <Card title={t('decide.text')}>
            <div className="grid gap-3">
              <p className="max-w-question whitespace-pre-line">{appeal.text}</p>
              <Requested appeal={appeal} locale={locale} />
              <p className="text-14 text-muted">
                {t('decide.registeredAt', { at: formatDateTime(appeal.registeredAt, locale) })}
              </p>
              <EvidenceFiles
                files={appeal.files}
                title={t('decide.files')}
                empty={t('decide.noFiles')}
                locale={locale}
              />
            </div>
          </Card>
          <Card title={t('decide.measure')}>
            <div className="grid gap-4">
              <ValuesTable item={item} year={evaluation.cycle.performanceYear} locale={locale} />
              <Found view={view} locale={locale} />
              <EvidenceFiles files={item.files} locale={locale} />
            </div>
          </Card>
        </div>
        <div className="grid gap-6 xl:sticky xl:top-20">
          <Decision view={view} locale={locale} />
          <Card title={timelineText(locale)('label')}>
            <EventTimeline entries={view.timeline} within={item.id} first={6} locale={locale} />
          </Card>
        </div>
      </div>
    </>
  )
}

function Found({ view: { item }, locale }: { view: AppealDecisionView; locale: Locale }) {
  const t = appealsText(locale)
  const { part, remark } = reasonsOf({ ...item, appealScore: null, finalScore: null })
  return (
    <div>
      <p className="text-14 text-muted">{t('decide.evaluator')}</p>
      <p>{scoreReason(part, locale)}</p>
      <p className={remark ? 'max-w-question whitespace-pre-line' : 'text-muted'}>{remark ?? t('decide.noRemark')}</p>
    </div>
  )
}

/** The form of the decision; or what was decided; or why this reader does not decide. */
function Decision({ view, locale }: { view: AppealDecisionView; locale: Locale }): ReactNode {
  const t = appealsText(locale)
  const { appeal, item, hindrance, decidedBy } = view
  const before = item.found?.score ?? null
  if (hindrance === null) {
    return (
      <Card title={t('decide.form')}>
        <DecisionForm appealId={appeal.id} cap={item.cap} scoreInForce={before} next={view.next} locale={locale} />
      </Card>
    )
  }
  if (hindrance !== 'decided') return <Banner tone="neutral" title={t(`hindrance.${hindrance}`)} />
  const shown = (score: string | null) => (score === null ? '—' : formatScore(score, locale))
  return (
    <Card title={t('decide.form')}>
      <div className="grid gap-2">
        <StateChip state={appeal.state} noun="appeal" locale={locale} />
        <p className="whitespace-pre-line">{appeal.decisionReason}</p>
        <p>
          <bdi>
            {appeal.newScore === null
              ? t('decide.scoreKept', { old: shown(before), cap: formatScore(item.cap, locale) })
              : t('decide.scoreChange', {
                  old: shown(before),
                  new: shown(appeal.newScore),
                  cap: formatScore(item.cap, locale),
                })}
          </bdi>
        </p>
        {appeal.decidedAt && (
          <p className="text-14 text-muted">
            {t('decide.decided', { at: formatDateTime(appeal.decidedAt, locale) })}
            {decidedBy && <> · {decidedBy}</>}
          </p>
        )}
      </div>
    </Card>
  )
}
