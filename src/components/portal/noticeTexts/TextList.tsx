import Link from 'next/link'
import type { TextProvince, TextRow } from '../../../domain/notices/views'
import type { Locale } from '../../../i18n/locale'
import { Chip } from '../../ui/Chip'
import type { Column } from '../../ui/DataTable'
import { DataTable } from '../../ui/DataTable'
import { LinkTabs } from '../../ui/LinkTabs'
import { PageHead } from '../../ui/PageHead'
import { noticeTextsText } from './text'

type Props = { rows: TextRow[]; province: TextProvince; provinces: TextProvince[]; locale: Locale }

/** Every message of the product with what the province made of it. */
export function TextList({ rows, province, provinces, locale }: Props) {
  const t = noticeTextsText(locale)
  return (
    <>
      <PageHead title={t('title')} asked={t('asked')} locale={locale} />
      {provinces.length > 1 && (
        <LinkTabs
          label={t('province')}
          look="pill"
          tabs={provinces.map(({ name, code, id }) => ({
            href: `/portal/notice-texts?province=${code}`,
            label: name,
            current: id === province.id,
          }))}
          locale={locale}
        />
      )}
      <DataTable
        caption={t('caption')}
        columns={columns(province, locale)}
        rows={rows}
        rowKey={({ key }) => key}
        tall
        locale={locale}
      />
    </>
  )
}

function columns({ code }: TextProvince, locale: Locale): Column<TextRow>[] {
  const t = noticeTextsText(locale)
  return [
    {
      key: 'notice',
      header: t('notice'),
      cell: ({ key, subject }) => (
        <Link href={`/portal/notice-texts/${key}?province=${code}`} className="link block py-1.5 md:py-0">
          {subject}
        </Link>
      ),
    },
    { key: 'event', header: t('event'), cell: ({ event }) => event },
    { key: 'state', header: t('state'), bare: true, cell: (row) => <State row={row} locale={locale} /> },
  ]
}

function State({ row: { silenced, isOwn, needed }, locale }: { row: TextRow; locale: Locale }) {
  const t = noticeTextsText(locale)
  if (silenced) return <Chip tone="attention">{t('silenced')}</Chip>
  return (
    <span className="flex flex-wrap gap-2">
      {isOwn ? <Chip tone="info">{t('own')}</Chip> : <Chip tone="neutral">{t('product')}</Chip>}
      {needed && <span className="text-14 text-muted">{t('needed')}</span>}
    </span>
  )
}
