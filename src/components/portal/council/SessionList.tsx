import type { CouncilSession } from '../../../domain/publishing/approval'
import { formatDate } from '../../../i18n/format'
import { Icon } from '../../ui/icons'
import { Ltr } from '../../ui/Ltr'
import type { Worded } from '../../ui/text'
import { councilText } from './text'

/** The minutes so far: number, day, what was decided, and the text to unfold. */
export function SessionList({ sessions, locale }: Worded & { sessions: CouncilSession[] }) {
  const t = councilText(locale)
  return (
    <section>
      <h2 className="text-22">{t('sessions.title')}</h2>
      {sessions.length === 0 ? (
        <p className="text-muted">{t('sessions.empty')}</p>
      ) : (
        <ul className="mt-3 grid gap-4">
          {sessions.map((session) => (
            <Session key={session.id} session={session} locale={locale} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Session({ session, locale }: Worded & { session: CouncilSession }) {
  const t = councilText(locale)
  const { number, date, approved, rejected, recordedBy, file, minutes } = session
  return (
    <li className="card rounded-card border border-line bg-paper px-5 py-4">
      <p className="flex flex-wrap items-baseline gap-x-5">
        <strong>
          {t('sessions.number')} <Ltr>{number}</Ltr>
        </strong>
        <time dateTime={date} className="text-14 text-muted">
          {formatDate(date, 'withWeekday', locale)}
        </time>
        <span className="text-14">{t('sessions.counts', { approved, rejected: rejected.length })}</span>
        {recordedBy && <span className="text-14 text-muted">{t('sessions.by', { name: recordedBy })}</span>}
        {file && (
          <a href={file} className="link inline-flex min-h-9 items-center gap-1 text-14" target="_blank" rel="noopener">
            <Icon name="file" size={16} />
            {t('sessions.file')}
          </a>
        )}
      </p>
      {rejected.length > 0 && (
        <ul aria-label={t('sessions.rejected')} className="mt-2 grid gap-1">
          {rejected.map(({ agency, reason }) => (
            <li key={agency}>
              <strong>{agency}</strong>: {reason}
            </li>
          ))}
        </ul>
      )}
      <details className="unfold mt-2">
        <summary className="inline-flex min-h-9 list-none items-center gap-1 text-14 text-lapis">
          <Icon name="chevronDown" size={16} className="unfold-mark" />
          {t('sessions.text')}
        </summary>
        <p className="mt-1 max-w-question whitespace-pre-line">{minutes}</p>
      </details>
    </li>
  )
}
