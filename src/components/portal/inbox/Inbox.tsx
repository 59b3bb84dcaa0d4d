import Link from 'next/link'
import { formatDateTime } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import type { MessageList, MessageRow } from '../../../domain/notices/views'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { LinkButton } from '../../ui/LinkButton'
import { LinkTabs } from '../../ui/LinkTabs'
import { PageHead } from '../../ui/PageHead'
import { MarkAllRead } from './MarkAllRead'
import { inboxText } from './text'

type Props = { list: MessageList; unreadOnly: boolean; page: number; locale: Locale }

/** Everything that a person was told, the newest first. */
export function Inbox({ list, unreadOnly, page, locale }: Props) {
  const t = inboxText(locale)
  const { messages, unread } = list
  return (
    <>
      <PageHead
        title={t('title')}
        asked={t('asked')}
        actions={
          <>
            {unread > 0 && <MarkAllRead locale={locale} />}
            <LinkButton href="/portal/notice-settings" icon="settings">
              {t('settings')}
            </LinkButton>
          </>
        }
        locale={locale}
      />
      <LinkTabs
        label={t('filters')}
        tabs={[
          { href: '/portal/messages', label: t('all'), current: !unreadOnly },
          { href: '/portal/messages?unread=1', label: t('unread'), count: unread, current: unreadOnly },
        ]}
        locale={locale}
      />
      {messages.length === 0 ? (
        <EmptyState title={t(unreadOnly ? 'noneUnreadTitle' : 'emptyTitle')}>
          {t(unreadOnly ? 'noneUnreadText' : 'emptyText')}
        </EmptyState>
      ) : (
        <Card flush>
          <ul className="divide-y divide-line">
            {messages.map((message) => (
              <Message key={message.id} message={message} locale={locale} />
            ))}
          </ul>
        </Card>
      )}
      <Pages {...{ list, unreadOnly, page, locale }} />
    </>
  )
}

function Message({ message: { id, subject, at, isRead }, locale }: { message: MessageRow; locale: Locale }) {
  return (
    <li>
      <Link
        href={`/portal/messages/${id}`}
        prefetch={false}
        className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-0.5 px-5 py-3 hover:bg-neutral-tint"
      >
        <span aria-hidden="true" className={`size-2 shrink-0 rounded-full ${isRead ? '' : 'bg-lapis'}`} />
        <span className={`min-w-0 flex-1 basis-60 ${isRead ? '' : 'font-strong'}`}>
          {subject}
          {!isRead && <span className="sr-only"> ({inboxText(locale)('isUnread')})</span>}
        </span>
        <time dateTime={at} className="ms-6 text-14 whitespace-nowrap text-muted sm:ms-0">
          {formatDateTime(at, locale)}
        </time>
      </Link>
    </li>
  )
}

function Pages({ list, unreadOnly, page, locale }: Props) {
  const t = inboxText(locale)
  if (page === 1 && !list.hasMore) return null
  const to = (number: number) => `/portal/messages?${unreadOnly ? 'unread=1&' : ''}page=${number}`
  return (
    <nav aria-label={t('pages')} className="mt-4 flex flex-wrap gap-3">
      {page > 1 && <LinkButton href={to(page - 1)}>{t('later')}</LinkButton>}
      {list.hasMore && <LinkButton href={to(page + 1)}>{t('earlier')}</LinkButton>}
    </nav>
  )
}
