import type { CouncilView } from '../../../domain/publishing/approval'
import { EmptyState } from '../../ui/EmptyState'
import { LinkTabs } from '../../ui/LinkTabs'
import { PageHead } from '../../ui/PageHead'
import { StateChip } from '../../ui/StateChip'
import type { Worded } from '../../ui/text'
import { AgencyTables } from './AgencyTables'
import { ApproveCycle } from './ApproveCycle'
import { MinutesForm } from './MinutesForm'
import { SessionList } from './SessionList'
import { councilText } from './text'

/** The council's page: what the deputy approved, the minutes so far, and for the secretary the way to record them. */
export function CouncilPage({ view, locale }: Worded & { view: CouncilView }) {
  const t = councilText(locale)
  const { cycle, agencies, mayRecord } = view
  if (!cycle) {
    return (
      <>
        <PageHead title={t('title')} locale={locale} />
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      </>
    )
  }
  const inCouncil = cycle.state === 'council'
  const waiting = agencies.filter(({ state }) => state === 'finally_approved')
  const writes = mayRecord && inCouncil && waiting.length > 0
  return (
    <>
      <PageHead
        title={cycle.councilName}
        where={[{ label: cycle.province }, { label: cycle.title }]}
        asked={mayRecord && inCouncil ? t('asked') : t('askedRead')}
        aside={<StateChip noun="cycle" state={cycle.state} locale={locale} />}
        {...(inCouncil && cycle.councilOn ? { dueIso: cycle.councilOn } : {})}
        locale={locale}
      />
      {view.cycles.length > 1 && <Cycles view={view} locale={locale} />}
      <div className="grid gap-8">
        {mayRecord && inCouncil && <ApproveCycle cycleId={cycle.id} undecided={view.undecided} locale={locale} />}
        {writes && (
          // A new meeting begins with a new form: the key changes with every recorded one.
          <MinutesForm
            key={view.sessions.length}
            cycleId={cycle.id}
            agencies={waiting}
            todayIso={view.todayIso}
            locale={locale}
          />
        )}
        <SessionList sessions={view.sessions} locale={locale} />
        <AgencyTables agencies={writes ? agencies.filter((one) => !waiting.includes(one)) : agencies} locale={locale} />
      </div>
    </>
  )
}

function Cycles({ view, locale }: Worded & { view: CouncilView }) {
  const tabs = view.cycles.map(({ id, title, province }) => ({
    href: `/portal/council?cycle=${id}`,
    label: `${title} · ${province}`,
    current: id === view.cycle?.id,
  }))
  return <LinkTabs label={councilText(locale)('cycles')} tabs={tabs} locale={locale} />
}
