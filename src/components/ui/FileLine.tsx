import { formatFileSize, formatPercent } from '../../i18n/format'
import { Bar } from './Bar'
import { Icon } from './icons'
import type { Worded } from './text'
import { uiText } from './text'

export type SlotFile = {
  id: string
  name: string
  bytes: number
  /**
   * `waiting`: on its way, while the line is away. `checking`: kept, in quarantine until the virus scanner has spoken.
   * `infected`: its bytes are gone. `elsewhere`: not sent, because the form has it at `place` already.
   */
  status: 'stored' | 'uploading' | 'waiting' | 'failed' | 'checking' | 'infected' | 'elsewhere'
  /** Where it can be looked at, once it may. */
  href?: string | null
  /** A small picture of it. */
  thumbnail?: string | null
  /** 0 to 100 while it is on its way. */
  percent?: number
  place?: string
  pages?: number
}

export type FileLineProps = Worded & {
  file: SlotFile
  locked?: boolean
  onRemove?: (file: SlotFile) => void
  /** Sends again what did not arrive; uses what stands elsewhere here too. */
  onRetry?: (file: SlotFile) => void
}

const quiet = 'inline-flex min-h-9 items-center gap-1 rounded-field px-1.5 text-14'

/** One file with its size and what can be done with it. Each part in its own `<bdi>`: else they scramble each other. */
export function FileLine({ file, locked, onRemove, onRetry, locale }: FileLineProps) {
  const t = uiText(locale)
  const canRetry = file.status === 'failed' || file.status === 'elsewhere'
  return (
    <div className="flex flex-wrap items-center gap-x-3 text-14 text-muted">
      <span className="inline-flex min-w-0 items-center gap-1.5">
        <Picture file={file} locale={locale} />
        <bdi className="break-all text-ink">{file.name}</bdi>
        <span aria-hidden="true">·</span>
        <bdi className="whitespace-nowrap">{formatFileSize(file.bytes, locale)}</bdi>
        {file.pages !== undefined && (
          <bdi className="whitespace-nowrap">· {t('file.pages', { count: file.pages })}</bdi>
        )}
      </span>
      <Standing file={file} locale={locale} />
      {file.href && (
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
      {canRetry && onRetry && (
        <button type="button" onClick={() => onRetry(file)} className={`link ${quiet}`}>
          {t(file.status === 'elsewhere' ? 'file.useHere' : 'file.retry')}
        </button>
      )}
      {!locked && onRemove && <RemoveButton file={file} onRemove={onRemove} locale={locale} />}
    </div>
  )
}

function RemoveButton({ file, onRemove, locale }: Required<Pick<FileLineProps, 'file' | 'onRemove'>> & Worded) {
  const t = uiText(locale)
  const isCancel = isOnItsWay(file) || file.status === 'elsewhere'
  return (
    <button
      type="button"
      aria-label={t(isCancel ? 'file.cancelOf' : 'file.removeOf', { name: file.name })}
      onClick={() => onRemove(file)}
      className={`${quiet} text-pomegranate hover:bg-pomegranate-tint`}
    >
      <Icon name={isCancel ? 'close' : 'trash'} size={18} />
      {t(isCancel ? 'file.cancel' : 'file.remove')}
    </button>
  )
}

/** The small picture of a file, or the sign of a file. An optimiser must not keep copies of private files. */
function Picture({ file, locale }: Pick<FileLineProps, 'file' | 'locale'>) {
  if (!file.thumbnail) return <Icon name="file" size={18} />
  return (
    <img
      src={file.thumbnail}
      alt={uiText(locale)('file.pictureOf', { name: file.name })}
      loading="lazy"
      width={48}
      height={48}
      className="size-12 shrink-0 rounded-field border border-line bg-neutral-tint object-cover"
    />
  )
}

/** Whether its bytes are not all on the server yet and still will be. */
const isOnItsWay = ({ status }: SlotFile): boolean => status === 'uploading' || status === 'waiting'

function Standing({ file, locale }: Pick<FileLineProps, 'file' | 'locale'>) {
  const t = uiText(locale)
  if (isOnItsWay(file)) return <UploadProgress file={file} locale={locale} />
  if (file.status === 'failed') return <span className="font-medium text-pomegranate">{t('file.failed')}</span>
  if (file.status === 'infected') return <span className="font-medium text-pomegranate">{t('file.infected')}</span>
  if (file.status === 'checking') return <span className="text-saffron">{t('file.checking')}</span>
  if (file.status === 'elsewhere') return <span>{t('file.elsewhere', { place: file.place ?? '' })}</span>
  return null
}

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
