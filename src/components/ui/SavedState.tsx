import { formatTime } from '../../i18n/format'
import { cx } from './cx'
import type { IconName } from './icons'
import { Icon } from './icons'
import type { Worded } from './text'
import { uiText } from './text'

export type SaveStatus = 'idle' | 'saving' | 'saved' | 'offline' | 'failed'

export type SavedStateProps = Worded & {
  status: SaveStatus
  /** The instant of the last save, in ISO. Required for `saved`; shown after a failure too. */
  atIso?: string | null
}

const looks: Record<Exclude<SaveStatus, 'idle'>, { icon: IconName | null; className: string }> = {
  saving: { icon: null, className: 'text-muted' },
  saved: { icon: 'check', className: 'text-cypress' },
  offline: { icon: 'warning', className: 'text-saffron' },
  failed: { icon: 'warning', className: 'text-pomegranate' },
}

/** «ذخیره شد، ۱۴:۳۲»: nothing is lost, and it shows. Spoken politely when it changes. */
export function SavedState({ status, atIso, locale }: SavedStateProps) {
  return (
    <span aria-live="polite" className="inline-flex min-h-6 text-14">
      {status !== 'idle' && (
        <span className={cx('inline-flex items-start gap-1.5', looks[status].className)}>
          {looks[status].icon && <Icon name={looks[status].icon} size={18} className="mt-0.5" />}
          <span>{sentence(status, atIso, locale)}</span>
        </span>
      )}
    </span>
  )
}

function sentence(
  status: Exclude<SaveStatus, 'idle'>,
  atIso: string | null | undefined,
  locale: Worded['locale'],
): string {
  const t = uiText(locale)
  if (status === 'saved') return t('saved.saved', { time: atIso ? formatTime(atIso, locale) : '' })
  return t(`saved.${status}`)
}
