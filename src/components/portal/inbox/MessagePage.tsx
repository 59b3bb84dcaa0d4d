import { formatDateTime } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import type { MessageView } from '../../../domain/notices/views'
import { Card } from '../../ui/Card'
import { LinkButton } from '../../ui/LinkButton'
import { PageHead } from '../../ui/PageHead'
import { MarkRead } from './MarkRead'
import { inboxText } from './text'

/** One message with the way to what it is about. */
export function MessagePage({ message, locale }: { message: MessageView; locale: Locale }) {
  const t = inboxText(locale)
  const { id, subject, at, content, isRead } = message
  return (
    <>
      {!isRead && <MarkRead id={id} />}
      <PageHead
        title={subject}
        where={[{ label: t('title'), href: '/portal/messages' }]}
        asked={<time dateTime={at}>{t('received', { at: formatDateTime(at, locale) })}</time>}
        locale={locale}
      />
      <Card className="max-w-question">
        {content ? <Content content={content} /> : <p className="whitespace-pre-line">{message.text}</p>}
      </Card>
    </>
  )
}

function Content({ content: { paragraphs, rows, action } }: { content: NonNullable<MessageView['content']> }) {
  return (
    <div className="grid gap-5">
      {paragraphs.map((paragraph, index) => (
        <p key={index} className="max-w-question whitespace-pre-line">
          {paragraph}
        </p>
      ))}
      {rows.length > 0 && (
        <dl className="grid gap-x-6 gap-y-2 rounded-field bg-ground p-4 sm:grid-cols-[auto_minmax(0,1fr)]">
          {rows.map(({ label, value, ltr }) => (
            <div key={label} className="contents">
              <dt className="text-14 text-muted">{label}</dt>
              <dd className="whitespace-pre-line">
                <bdi dir={ltr ? 'ltr' : undefined}>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        <LinkButton href={action.link} variant="primary">
          {action.label}
        </LinkButton>
      </p>
    </div>
  )
}
