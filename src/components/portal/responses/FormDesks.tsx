import Link from 'next/link'
import type { PublicFormDesk } from '../../../domain/forms/public/desk'
import { formatNumber } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { Chip } from '../../ui/Chip'
import { DataTable } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { LinkButton } from '../../ui/LinkButton'
import { PageHead } from '../../ui/PageHead'
import { responsesText } from './text'

/** How a public form stands, in a word. */
export function StandingChip({ standing, locale }: { standing: PublicFormDesk['standing']; locale: Locale }) {
  const tone = standing === 'open' ? 'done' : standing === 'notYetOpen' ? 'info' : 'neutral'
  return <Chip tone={tone}>{responsesText(locale).at(`standing.${standing ?? 'none'}`)}</Chip>
}

/** All public forms of the reader's provinces, with what waits in each. */
export function FormDesks({ desks, mayBuild, locale }: { desks: PublicFormDesk[]; mayBuild: boolean; locale: Locale }) {
  const t = responsesText(locale)
  const number = (count: number) => formatNumber(String(count), {}, locale)
  const build = mayBuild && <LinkButton href="/admin/collections/forms/create">{t('build')}</LinkButton>
  return (
    <>
      <PageHead title={t('title')} asked={t('lead')} actions={desks.length > 0 && build} locale={locale} />
      <DataTable
        caption={t('title')}
        rows={desks}
        rowKey={({ id }) => id}
        isMarked={({ unread }) => unread > 0}
        empty={
          <EmptyState title={t('emptyTitle')} action={build || undefined}>
            {t('emptyText')}
          </EmptyState>
        }
        columns={[
          {
            key: 'form',
            header: t('column.form'),
            cell: ({ id, title }) => (
              <Link href={`/portal/responses/${id}`} className="link">
                {title}
              </Link>
            ),
          },
          {
            key: 'standing',
            header: t('column.standing'),
            cell: ({ standing }) => <StandingChip standing={standing} locale={locale} />,
          },
          { key: 'unread', header: t('column.unread'), kind: 'number', cell: ({ unread }) => number(unread) },
          { key: 'total', header: t('column.total'), kind: 'number', cell: ({ total }) => number(total) },
        ]}
        locale={locale}
      />
    </>
  )
}
