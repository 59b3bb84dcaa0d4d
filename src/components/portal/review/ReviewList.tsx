import Link from 'next/link'
import type { ReviewList as List, ReviewRow } from '../../../domain/review/views'
import type { Dimension } from '../../../domain/scoring/policy'
import { reviewableStates } from '../../../domain/workflow/item'
import { formatNumber, formatScore } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { Bar } from '../../ui/Bar'
import { Chip } from '../../ui/Chip'
import type { Column } from '../../ui/DataTable'
import { ClockChip } from '../../ui/ClockChip'
import { DataTable } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { LinkButton } from '../../ui/LinkButton'
import { PageHead } from '../../ui/PageHead'
import { StateChip } from '../../ui/StateChip'
import { SheetDoor } from '../sheets/SheetLinks'
import { ReviewFilter } from './ReviewFilter'
import { reviewText } from './text'

export type Filter = Partial<Record<'cycle' | 'state' | 'group' | 'search' | 'late', string>>
type Props = { list: List; filter: Filter; locale: Locale }

/** The agencies of the running cycle with their state and the evaluators' progress in both dimensions. */
export function ReviewList({ list, filter, locale }: Props) {
  const t = reviewText(locale)
  if (!list.cycle) {
    return (
      <>
        <PageHead title={t('list.title')} locale={locale} />
        <EmptyState title={t('list.noCycleTitle')}>{t('list.noCycleText')}</EmptyState>
      </>
    )
  }
  return (
    <>
      <PageHead
        title={t('list.title')}
        where={[{ label: list.cycle.title }]}
        asked={t('list.asked')}
        actions={list.cycle.formId && <SheetDoor formId={list.cycle.formId} locale={locale} />}
        {...(list.cycle.evaluationCloses ? { dueIso: list.cycle.evaluationCloses } : {})}
        locale={locale}
      />
      <ReviewFilter list={list} filter={filter} locale={locale} />
      <DataTable
        caption={t('list.caption', { cycle: list.cycle.title })}
        columns={columns(locale)}
        rows={list.rows}
        rowKey={({ id }) => id}
        tall
        empty={
          <EmptyState
            title={t('list.emptyTitle')}
            action={<LinkButton href="/portal/reviews">{t('list.clear')}</LinkButton>}
          >
            {t('list.emptyText')}
          </EmptyState>
        }
        locale={locale}
      />
      <p className="mt-2 text-14 text-muted">{t('list.found', { count: list.rows.length })}</p>
    </>
  )
}

function columns(locale: Locale): Column<ReviewRow>[] {
  const t = reviewText(locale)
  const dimension = (name: Dimension): Column<ReviewRow> => ({
    key: name,
    header: t(`list.${name}`),
    isBlank: (row) => hasNoProgress(row, name),
    cell: (row) => <DimensionProgress row={row} dimension={name} locale={locale} />,
  })
  return [
    {
      key: 'agency',
      header: t('list.agency'),
      cell: ({ id, agency }) => (
        <Link
          href={`/portal/reviews/${id}`}
          title={agency}
          className="link block py-1.5 md:max-w-40 md:truncate md:py-0"
        >
          {agency}
        </Link>
      ),
    },
    { key: 'group', header: t('list.group'), className: 'md:whitespace-nowrap', cell: ({ group }) => group.title },
    {
      key: 'state',
      header: t('list.state'),
      bare: true,
      cell: ({ state }) => <StateChip state={state} locale={locale} />,
    },
    {
      key: 'clock',
      header: t('list.clock'),
      cell: ({ clock }) => <ClockChip clock={clock} brief locale={locale} />,
    },
    dimension('general'),
    dimension('specific'),
    {
      key: 'flags',
      header: t('list.flags'),
      kind: 'number',
      isBlank: (row) => flagged(row) === 0,
      cell: (row) => (flagged(row) > 0 ? formatNumber(flagged(row), {}, locale) : t('none')),
    },
    {
      key: 'total',
      header: t('list.total'),
      kind: 'number',
      isBlank: (row) => scoreOf(row) === null,
      cell: (row) => {
        const score = scoreOf(row)
        return score === null ? t('none') : formatScore(score, locale)
      },
    },
  ]
}

const flagged = ({ progress: { general, specific } }: ReviewRow): number => general.flagged + specific.flagged

/** Null until something is scored: a sum of nothing would read as a nought. */
const scoreOf = ({ total, progress: { general, specific } }: ReviewRow): string | null =>
  general.scored + specific.scored === 0 ? null : total

const hasNoProgress = ({ progress, state }: ReviewRow, dimension: Dimension): boolean =>
  progress[dimension].total === 0 ||
  (progress[dimension].scored === 0 && !(reviewableStates as readonly string[]).includes(state))

function DimensionProgress({ row, dimension, locale }: { row: ReviewRow; dimension: Dimension; locale: Locale }) {
  const t = reviewText(locale)
  const { scored, total } = row.progress[dimension]
  if (hasNoProgress(row, dimension)) return t('none')
  if (row.approved[dimension]) return <Chip tone="done">{t('list.approved')}</Chip>
  return (
    <span className="inline-grid w-20 gap-0.5">
      <span className="tabular">
        <bdi>{t('list.progress', { scored, total })}</bdi>
      </span>
      <Bar value={String(scored)} max={String(total)} height={4} />
    </span>
  )
}
