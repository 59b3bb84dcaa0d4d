import type { ApprovalList } from '../../../domain/review/views'
import { formatNumber } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { EmptyState } from '../../ui/EmptyState'
import { LinkTabs } from '../../ui/LinkTabs'
import { PageHead } from '../../ui/PageHead'
import { StateChip } from '../../ui/StateChip'
import { ApprovalDesk } from './ApprovalDesk'
import { ApprovalTable } from './ApprovalTable'
import { approvalsText } from './text'

type Props = { list: ApprovalList; tab: 'waiting' | 'approved'; locale: Locale }

/** The deputy's page: what waits for the final approval, what has it, and how many are still on the way. */
export function ApprovalsPage({ list, tab, locale }: Props) {
  const t = approvalsText(locale)
  const { cycle, cycles, waiting, approved } = list
  if (!cycle) {
    return (
      <>
        <PageHead title={t('title')} locale={locale} />
        <EmptyState title={t('noCycleTitle')}>{t('noCycleText')}</EmptyState>
      </>
    )
  }
  const address = (query: Record<string, string>) =>
    `/portal/approvals?${new URLSearchParams({ cycle: cycle.id, ...query })}`
  return (
    <>
      <PageHead
        title={t('title')}
        where={[{ label: cycle.title }]}
        asked={waiting.length > 0 ? t('asked') : undefined}
        {...(cycle.finalReviewCloses ? { dueIso: cycle.finalReviewCloses } : {})}
        locale={locale}
      />
      {cycles.length > 1 && (
        <LinkTabs
          label={t('cycle')}
          look="pill"
          tabs={cycles.map(({ id, title, province }) => ({
            href: `/portal/approvals?cycle=${id}`,
            label: `${province} · ${title}`,
            current: id === cycle.id,
          }))}
          locale={locale}
        />
      )}
      <LinkTabs
        label={t('title')}
        tabs={[
          { href: address({}), label: t('waiting'), count: waiting.length, current: tab === 'waiting' },
          {
            href: address({ tab: 'approved' }),
            label: t('approvedTab'),
            count: approved.length,
            current: tab === 'approved',
          },
        ]}
        locale={locale}
      />
      {tab === 'waiting' ? (
        <ApprovalDesk key={cycle.id} rows={waiting} locale={locale} />
      ) : (
        <ApprovalTable
          caption={t('captionApproved')}
          rows={approved}
          empty={<EmptyState title={t('emptyApprovedTitle')}>{t('emptyApprovedText')}</EmptyState>}
          showState
          locale={locale}
        />
      )}
      <OnTheWay counts={list.onTheWay} locale={locale} />
    </>
  )
}

/** Those that the evaluators, the agencies or the committee still work on, by state. */
function OnTheWay({ counts, locale }: { counts: Record<string, number>; locale: Locale }) {
  const t = approvalsText(locale)
  const states = Object.entries(counts)
  if (states.length === 0) return null
  const all = states.reduce((sum, [, count]) => sum + count, 0)
  return (
    <section className="mt-8">
      <h2 className="text-16 font-strong">{t('onTheWay')}</h2>
      <p className="mb-2 text-14 text-muted">{t('onTheWayNote', { count: all })}</p>
      <ul className="flex flex-wrap gap-3">
        {states.map(([state, count]) => (
          <li key={state} className="flex items-center gap-1.5">
            <StateChip state={state} locale={locale} />
            <span className="text-14">{formatNumber(count, {}, locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
