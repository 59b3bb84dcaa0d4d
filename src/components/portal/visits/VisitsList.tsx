import Link from 'next/link'
import type { VisitRow } from '../../../domain/visits'
import type { Locale } from '../../../i18n/locale'
import { ClockChip } from '../../ui/ClockChip'
import type { Column } from '../../ui/DataTable'
import { DataTable } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { LinkButton } from '../../ui/LinkButton'
import { PageHead } from '../../ui/PageHead'
import { StateChip } from '../../ui/StateChip'
import { visitsText, whenOf } from './text'

type ListProps = { visits: VisitRow[]; mayManage: boolean; locale: Locale }

/** Visits with who, when and what has come of them: of a province for its staff, of an agency for its people. */
export function VisitsList({ visits, mayManage, locale }: ListProps) {
  const t = visitsText(locale)
  const head = {
    title: t('title'),
    asked: mayManage ? t('asked') : t('askedAgency'),
    actions: mayManage && (
      <LinkButton href="/portal/visits/new" variant="primary">
        {t('new')}
      </LinkButton>
    ),
  }
  const empty = <EmptyState title={t('emptyTitle')}>{mayManage ? t('emptyText') : t('emptyAgency')}</EmptyState>
  return (
    <>
      <PageHead {...head} locale={locale} />
      <DataTable
        columns={columns(locale)}
        rows={visits}
        rowKey={({ id }) => id}
        caption={t('caption')}
        empty={empty}
        tall
        locale={locale}
      />
    </>
  )
}

function columns(locale: Locale): Column<VisitRow>[] {
  const t = visitsText(locale)
  const link = ({ id, title }: VisitRow) => (
    <Link href={`/portal/visits/${id}`} className="link block py-1.5 md:py-0">
      {title}
    </Link>
  )
  const state = ({ state }: VisitRow) => <StateChip state={state} noun="visit" locale={locale} />
  return [
    { key: 'title', header: t('column.title'), cell: link },
    { key: 'agency', header: t('column.agency'), cell: ({ agency }) => agency },
    { key: 'visitor', header: t('column.visitor'), cell: ({ visitor }) => visitor ?? t('noVisitor') },
    { key: 'when', header: t('column.when'), cell: (row) => whenOf(row, locale) },
    { key: 'state', header: t('column.state'), bare: true, cell: state },
    { key: 'due', header: t('column.due'), cell: ({ clock }) => <ClockChip clock={clock} locale={locale} /> },
  ]
}
