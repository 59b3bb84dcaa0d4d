import Link from 'next/link'
import type { ListedResponse, ResponseList } from '../../../domain/forms/public/desk'
import { publicResponseStates } from '../../../domain/workflow/publicResponse'
import { translator } from '../../../i18n'
import { formatDateTime } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { DataTable } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { LinkButton } from '../../ui/LinkButton'
import { LinkTabs } from '../../ui/LinkTabs'
import { Ltr } from '../../ui/Ltr'
import { StateChip } from '../../ui/StateChip'
import { FormHead } from './FormHead'
import { responsesText } from './text'

/** The responses of a form, the latest first; those that nobody has read stand out. */
export function ResponseListView({ list, locale }: { list: ResponseList; locale: Locale }) {
  const t = responsesText(locale)
  const { form, responses, state } = list
  return (
    <>
      <FormHead form={form} view="list" locale={locale} />
      {form.total > 0 && <Filter list={list} locale={locale} />}
      <DataTable
        caption={t('tab.list')}
        rows={responses}
        rowKey={({ id }) => id}
        isMarked={(one) => one.state === 'received'}
        empty={<EmptyState title={t(state ? 'noneHere' : 'none')}>{t(state ? 'noneHereText' : 'noneText')}</EmptyState>}
        columns={columns(form.id, locale)}
        locale={locale}
      />
      <Pages list={list} locale={locale} />
    </>
  )
}

function columns(formId: string, locale: Locale) {
  const t = responsesText(locale)
  return [
    {
      key: 'code',
      header: t('column.code'),
      cell: ({ id, code, state }: ListedResponse) => (
        <Link href={`/portal/responses/${formId}/${id}`} className={state === 'received' ? 'link font-strong' : 'link'}>
          <Ltr>{code}</Ltr>
        </Link>
      ),
    },
    {
      key: 'state',
      header: t('column.state'),
      cell: ({ state }: ListedResponse) => <StateChip noun="publicResponse" state={state} locale={locale} />,
    },
    {
      key: 'receivedAt',
      header: t('column.receivedAt'),
      cell: ({ receivedAt }: ListedResponse) => formatDateTime(receivedAt, locale),
    },
    {
      key: 'repliedAt',
      header: t('column.repliedAt'),
      cell: ({ repliedAt }: ListedResponse) => repliedAt && formatDateTime(repliedAt, locale),
    },
  ]
}

function Filter({ list: { form, counts, state }, locale }: { list: ResponseList; locale: Locale }) {
  const t = responsesText(locale)
  const words = translator(locale, 'states')
  const here = `/portal/responses/${form.id}`
  const tabs = publicResponseStates
    .filter((one) => (counts[one] ?? 0) > 0)
    .map((one) => ({
      href: `${here}?state=${one}`,
      label: words.at(`publicResponse.${one}`),
      count: counts[one],
      current: state === one,
    }))
  return (
    <LinkTabs
      look="pill"
      label={t('filter.label')}
      tabs={[{ href: here, label: t('filter.all'), count: form.total, current: state === null }, ...tabs]}
      locale={locale}
    />
  )
}

function Pages({ list: { form, state, page, pageCount }, locale }: { list: ResponseList; locale: Locale }) {
  const t = responsesText(locale)
  const at = (number: number) => `/portal/responses/${form.id}?${state ? `state=${state}&` : ''}page=${number}`
  if (pageCount === 1) return null
  return (
    <nav aria-label={t('pages')} className="mt-4 flex gap-3">
      {page > 1 && <LinkButton href={at(page - 1)}>{t('newer')}</LinkButton>}
      {page < pageCount && <LinkButton href={at(page + 1)}>{t('older')}</LinkButton>}
    </nav>
  )
}
