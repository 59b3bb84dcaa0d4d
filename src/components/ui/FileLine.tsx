import { formatFileSize, formatPercent } from '../../i18n/format'
import { Bar } from './Bar'
import { Icon } from './icons'
import type { Worded } from './text'
import { uiText } from './text'

export type SlotFile = {
  id: string
  name: string
  bytes: number
  /** `waiting`: on its way, while the line is away. */
  status: 'stored' | 'uploading' | 'waiting' | 'failed'
  /** Where it can be looked at, once stored. */
  href?: string
  /** 0 to 100 while it is on its way. */
  percent?: number
  pages?: number
}

export type FileLineProps = Worded & {
  file: SlotFile
  locked?: boolean
  onRemove?: (file: SlotFile) => void
  onRetry?: (file: SlotFile) => void
}

const quiet = 'inline-flex min-h-9 items-center gap-1 rounded-field px-1.5 text-14'

/** One file with its size and what can be done with it. Each part in its own `<bdi>`: else they scramble each other. */
export function FileLine({ file, locked, onRemove, onRetry, locale }: FileLineProps) {
  const t = uiText(locale)
  return (
    <div className="flex flex-wrap items-center gap-x-3 text-14 text-muted">
      <span className="inline-flex min-w-0 items-center gap-1.5">
        <Icon name="file" size={18} />
        <bdi className="break-all text-ink">{file.name}</bdi>
        <span aria-hidden="true">·</span>
        <bdi className="whitespace-nowrap">{formatFileSize(file.bytes, locale)}</bdi>
        {file.pages !== undefined && (
          <bdi className="whitespace-nowrap">· {t('file.pages', { count: file.pages })}</bdi>
        )}
      </span>
      {file.status === 'failed' && <span className="font-medium text-pomegranate">{t('file.failed')}</span>}
      {isOnItsWay(file) && <UploadProgress file={file} locale={locale} />}
      {file.status === 'stored' && file.href && (
        <a
          href={file.href}
          target="_blank"
          rel="noopener"
          aria-label={t('file.viewOf', { name: file.name })}
          className={`link ${quiet}`}
        >
          {t('file.view')}
        </a>
      )}
      {file.status === 'failed' && onRetry && (
        <button type="button" onClick={() => onRetry(file)} className={`link ${quiet}`}>
          {t('file.retry')}
        </button>
      )}
      {!locked && onRemove && (
        <button
          type="button"
          aria-label={t(isOnItsWay(file) ? 'file.cancelOf' : 'file.removeOf', { name: file.name })}
          onClick={() => onRemove(file)}
          className={`${quiet} text-pomegranate hover:bg-pomegranate-tint`}
        >
          <Icon name={isOnItsWay(file) ? 'close' : 'trash'} size={18} />
          {t(isOnItsWay(file) ? 'file.cancel' : 'file.remove')}
        </button>
      )}
    </div>
  )
}

/** Whether its bytes are not all on the server yet and still will be. */
export const isOnItsWay = ({ status }: SlotFile): boolean => status === 'uploading' || status === 'waiting'

/** How far a file is, in words and as a bar. What changes often is no live region: the slot tells of its turns. */
function UploadProgress({ file, locale }: Pick<FileLineProps, 'file' | 'locale'>) {
  const t = uiText(locale)
  const percent = Math.round(file.percent ?? 0)
  const shown = formatPercent(percent, locale)
  const words = t(file.status === 'waiting' ? 'file.waiting' : 'file.uploading', { percent: shown })
  return (
    <span
      role="progressbar"
      aria-label={t('file.uploadOf', { name: file.name })}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={words}
      className="grid w-48 gap-1"
    >
      <span className={file.status === 'waiting' ? 'font-medium text-saffron' : undefined}>{words}</span>
      <Bar value={String(percent)} max="100" tone={file.status === 'waiting' ? 'saffron' : 'lapis'} />
    </span>
  )
}
