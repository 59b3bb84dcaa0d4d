import type { ListedCircular } from '../../../domain/publishing/pages'
import { translator } from '../../../i18n'
import { formatDate, formatFileSize } from '../../../i18n/format'
import { Icon } from '../../ui/icons'
import { Ltr } from '../../ui/Ltr'
import type { Worded } from '../../ui/text'

/** Circulars with number, date and file; each part in its own `<bdi>`, because letter numbers turn round otherwise. */
export function CircularList({ circulars, locale }: Worded & { circulars: ListedCircular[] }) {
  return (
    <ul className="card divide-y divide-line overflow-hidden rounded-card border border-line bg-paper">
      {circulars.map((circular) => (
        <Circular key={circular.id} circular={circular} locale={locale} />
      ))}
    </ul>
  )
}

function Circular({ circular, locale }: Worded & { circular: ListedCircular }) {
  const t = translator(locale, 'publicPages')
  const { id, number, date, subject, body, province, file } = circular
  return (
    <li id={`c-${id}`} className="flex flex-wrap items-start justify-between gap-x-8 gap-y-2 px-5 py-4">
      <div className="min-w-0 max-w-question">
        <p className="font-strong">{subject}</p>
        <p className="flex flex-wrap gap-x-3 text-14 text-muted">
          <span>
            {t('circulars.number')} <Ltr>{number}</Ltr>
          </span>
          <time dateTime={date}>{formatDate(date, 'long', locale)}</time>
          <span>{province}</span>
        </p>
        {body && <p className="mt-1 whitespace-pre-line">{body}</p>}
      </div>
      {file && (
        <a
          href={`/api/circulars/${id}/file`}
          aria-label={t('circulars.fileOf', { number })}
          className="link inline-flex min-h-11 items-center gap-2 text-14"
        >
          <Icon name="file" size={18} />
          {t('circulars.file')}
          <bdi className="text-muted">{formatFileSize(file.bytes, locale)}</bdi>
        </a>
      )}
    </li>
  )
}
