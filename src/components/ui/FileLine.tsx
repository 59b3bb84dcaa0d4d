import { formatFileSize, formatPercent } from '../../i18n/format'
import { Icon } from './icons'
import type { Worded } from './text'
import { uiText } from './text'

export type SlotFile = {
  id: string
  name: string
  bytes: number
  status: 'stored' | 'uploading' | 'failed'
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
      <span aria-live="polite">{progress(file, locale)}</span>
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
          aria-label={t('file.removeOf', { name: file.name })}
          onClick={() => onRemove(file)}
          className={`${quiet} text-pomegranate hover:bg-pomegranate-tint`}
        >
          <Icon name="trash" size={18} />
          {t('file.remove')}
        </button>
      )}
    </div>
  )
}

function progress(file: SlotFile, locale: Worded['locale']) {
  const t = uiText(locale)
  if (file.status === 'failed') return <span className="font-medium text-pomegranate">{t('file.failed')}</span>
  if (file.status !== 'uploading') return null
  return t('file.uploading', { percent: formatPercent(Math.round(file.percent ?? 0), locale) })
}
