import type { ReactNode } from 'react'
import type { InquiryView } from '../../../domain/review/inquiries'
import { formatDate, formatDigits } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { inquiriesText } from './text'

/** Who is asked, about what, and by which letters. */
export function InquiryFacts({ inquiry, locale }: { inquiry: InquiryView; locale: Locale }) {
  const t = inquiriesText(locale)
  const letter = (key: 'letter' | 'replyLetter', given: { number: string; date: string }) =>
    t(key, {
      number: `\u2066${formatDigits(given.number, locale)}\u2069`,
      date: formatDate(given.date, 'long', locale),
    })
  const lines: [string, ReactNode][] = [
    [t('column.body'), `${inquiry.body} (${t.at(`kind.${inquiry.kind}`)})`],
    ['', inquiry.indicator ? t('about', { indicator: inquiry.indicator }) : t('indicatorNone')],
  ]
  return (
    <div className="mt-4 grid max-w-question gap-1">
      {lines.map(([label, value]) => (
        <p key={label}>
          {label && <span className="text-muted">{label}: </span>}
          {value}
        </p>
      ))}
      {inquiry.url && (
        <p>
          <span className="text-muted">{t('system')}: </span>
          <a href={inquiry.url} className="link" rel="noreferrer" target="_blank">
            <bdi dir="ltr">{inquiry.url}</bdi>
          </a>
        </p>
      )}
      {inquiry.letter && <p>{letter('letter', inquiry.letter)}</p>}
      {inquiry.replyLetter && <p>{letter('replyLetter', inquiry.replyLetter)}</p>}
      {inquiry.replyNote && (
        <p>
          <span className="text-muted">{t('note')}: </span>
          {inquiry.replyNote}
        </p>
      )}
      {inquiry.replyFile && (
        <p>
          <a href={`/api/inquiries/${inquiry.id}/file`} className="link">
            {t('replyFile')}
          </a>
        </p>
      )}
      {inquiry.rights.manage && inquiry.state === 'draft' && (
        <p>
          <a href={`/admin/collections/inquiries/${inquiry.id}`} className="link">
            {t('configure')}
          </a>
        </p>
      )}
    </div>
  )
}
