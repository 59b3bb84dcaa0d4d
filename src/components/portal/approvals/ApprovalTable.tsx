import Link from 'next/link'
import type { ReactNode } from 'react'
import type { ApprovalRow, ScoreOf } from '../../../domain/review/views'
import { growth } from '../../../domain/scoring/growth'
import { formatNumber, formatScore } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { Change } from '../../ui/Change'
import { ClockChip } from '../../ui/ClockChip'
import type { Column } from '../../ui/DataTable'
import { DataTable } from '../../ui/DataTable'
import { StateChip } from '../../ui/StateChip'
import { approvalsText } from './text'

type Props = {
  caption: string
  rows: ApprovalRow[]
  empty: ReactNode
  showState?: boolean
  /** before and after the columns of every row: the choice and the actions */
  first?: Column<ApprovalRow>
  last?: Column<ApprovalRow>
  isMarked?: (row: ApprovalRow) => boolean
  locale: Locale
}

/** Evaluations with both dimensions, the total, what became of their appeals, and last year. */
export function ApprovalTable({ caption, rows, empty, showState, first, last, isMarked, locale }: Props) {
  const columns = [
    agencyColumn(first, locale),
    ...(showState ? [stateColumn(locale)] : []),
    ...(showState ? [groupColumn(locale)] : [clockColumn(locale)]),
    ...scoreColumns(locale),
    ...(last ? [last] : []),
  ]
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      isMarked={isMarked}
      tall
      empty={empty}
      locale={locale}
    />
  )
}

/** The choice stands in the first, staying column, beside the agency that is chosen. */
function agencyColumn(first: Column<ApprovalRow> | undefined, locale: Locale): Column<ApprovalRow> {
  const t = approvalsText(locale)
  return {
    key: 'agency',
    header: (
      <span className="flex items-center gap-3">
        {first?.header}
        {t('agency')}
      </span>
    ),
    cell: (row) => (
      <span className="flex items-center gap-3">
        {first?.cell(row)}
        <Link
          href={`/portal/evaluations/${row.id}`}
          title={row.agency}
          className="link block py-1.5 md:max-w-64 md:truncate md:py-0"
        >
          {row.agency}
        </Link>
      </span>
    ),
  }
}

function clockColumn(locale: Locale): Column<ApprovalRow> {
  return {
    key: 'clock',
    header: approvalsText(locale)('clock'),
    cell: ({ clock }) => <ClockChip clock={clock} locale={locale} />,
  }
}

function stateColumn(locale: Locale): Column<ApprovalRow> {
  return {
    key: 'state',
    header: approvalsText(locale)('state'),
    bare: true,
    cell: ({ state }) => <StateChip state={state} locale={locale} />,
  }
}

function groupColumn(locale: Locale): Column<ApprovalRow> {
  return {
    key: 'group',
    header: approvalsText(locale)('group'),
    className: 'md:whitespace-nowrap',
    cell: ({ group }) => group,
  }
}

function scoreColumns(locale: Locale): Column<ApprovalRow>[] {
  const t = approvalsText(locale)
  const dimension = ({ score, cap }: ScoreOf) =>
    score === null || cap === null || cap === '0' ? '—' : `${formatScore(score, locale)} / ${formatScore(cap, locale)}`
  return [
    {
      key: 'general',
      header: t('general'),
      kind: 'number',
      cell: ({ scores }) => <bdi className="whitespace-nowrap">{dimension(scores.general)}</bdi>,
    },
    {
      key: 'specific',
      header: t('specific'),
      kind: 'number',
      cell: ({ scores }) => <bdi className="whitespace-nowrap">{dimension(scores.specific)}</bdi>,
    },
    {
      key: 'total',
      header: t('total'),
      kind: 'number',
      cell: ({ total }) => (
        <bdi className="font-strong">{total === null ? '—' : formatScore(total, locale, { fixed: true })}</bdi>
      ),
    },
    {
      key: 'change',
      header: t('change'),
      kind: 'number',
      cell: ({ total, previousTotal }) => (
        <Change delta={growth(total, previousTotal)?.difference ?? null} locale={locale} />
      ),
    },
    { key: 'appeals', header: t('appeals'), cell: ({ appeals }) => <Appeals appeals={appeals} locale={locale} /> },
  ]
}

function Appeals({
  appeals: { accepted, partial, rejected },
  locale,
}: Pick<ApprovalRow, 'appeals'> & { locale: Locale }) {
  const t = approvalsText(locale)
  if (accepted + partial + rejected === 0) return t('noAppeals')
  const shown = {
    accepted: formatNumber(accepted, {}, locale),
    partial: formatNumber(partial, {}, locale),
    rejected: formatNumber(rejected, {}, locale),
  }
  return <span className="md:whitespace-nowrap">{t('appealsOutcome', shown)}</span>
}
