import Link from 'next/link'
import type { AppealRow } from '../../../domain/review/views'
import { formatDate, formatDigits, formatScore } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import type { Column } from '../../ui/DataTable'
import { ClockChip } from '../../ui/ClockChip'
import { DataTable } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { PageHead } from '../../ui/PageHead'
import { StateChip } from '../../ui/StateChip'
import { appealsText } from './text'

/** The appeals of the running cycles, undecided ones first. */
export function AppealsList({ appeals, locale }: { appeals: AppealRow[]; locale: Locale }) {
  const t = appealsText(locale)
  const waiting = appeals.filter(({ state }) => state === 'registered').length
  return (
    <>
      <PageHead title={t('list.title')} asked={appeals.length > 0 ? t('list.asked') : undefined} locale={locale} />
      {appeals.length > 0 && (
        <p className="mb-3 font-strong">
          {waiting > 0 ? t('list.waiting', { count: waiting }) : t('list.noneWaiting')}
        </p>
      )}
      <DataTable
        caption={t('list.caption')}
        columns={columns(locale)}
        rows={appeals}
        rowKey={({ id }) => id}
        tall
        empty={<EmptyState title={t('list.emptyTitle')}>{t('list.emptyText')}</EmptyState>}
        locale={locale}
      />
    </>
  )
}

function columns(locale: Locale): Column<AppealRow>[] {
  const t = appealsText(locale)
  const of = (score: string | null, cap: string) =>
    score === null ? '—' : `${formatScore(score, locale)} / ${formatScore(cap, locale)}`
  return [
    {
      key: 'measure',
      header: t('list.measure'),
      cell: ({ id, measure }) => (
        <Link
          href={`/portal/appeals/${id}`}
          title={measure.title}
          className="link block py-1.5 md:max-w-72 md:truncate md:py-0"
        >
          <bdi dir="ltr">{formatDigits(measure.code, locale)}</bdi> {measure.title}
        </Link>
      ),
    },
    {
      key: 'agency',
      header: t('list.agency'),
      cell: ({ agency }) => (
        <span title={agency} className="md:block md:max-w-56 md:truncate">
          {agency}
        </span>
      ),
    },
    {
      key: 'state',
      header: t('list.state'),
      bare: true,
      cell: ({ state }) => <StateChip state={state} noun="appeal" locale={locale} />,
    },
    {
      key: 'clock',
      header: t('list.clock'),
      cell: ({ clock }) => <ClockChip clock={clock} locale={locale} />,
    },
    {
      key: 'score',
      header: t('list.score'),
      kind: 'number',
      cell: ({ scoreBefore, cap }) => <bdi className="whitespace-nowrap">{of(scoreBefore, cap)}</bdi>,
    },
    {
      key: 'newScore',
      header: t('list.newScore'),
      kind: 'number',
      cell: ({ newScore, cap }) => <bdi className="whitespace-nowrap">{of(newScore, cap)}</bdi>,
    },
    {
      key: 'registered',
      header: t('list.registered'),
      className: 'md:whitespace-nowrap',
      cell: ({ registeredAt }) => formatDate(registeredAt, 'dayMonth', locale),
    },
  ]
}
