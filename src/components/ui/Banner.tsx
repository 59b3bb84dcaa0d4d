import type { ReactNode } from 'react'
import { cx } from './cx'
import type { IconName } from './icons'
import { Icon } from './icons'
import type { Tone } from './tones'
import { tintedTone } from './tones'

export type BannerProps = {
  tone: Tone
  title: ReactNode
  children?: ReactNode
  actions?: ReactNode
  /** `alert` interrupts a screen reader; only for what has just happened. */
  role?: 'status' | 'alert'
}

const icons: Record<Tone, IconName> = {
  neutral: 'info',
  info: 'info',
  attention: 'warning',
  done: 'check',
  refused: 'stop',
}

/** One message that concerns the whole page or one question: what is the matter, and what to do. */
export function Banner({ tone, title, children, actions, role }: BannerProps) {
  return (
    <div role={role} className={cx('rounded-field border border-s-4 border-s-current px-4 py-3', tintedTone[tone])}>
      <p className="flex items-start gap-2 font-strong">
        <Icon name={icons[tone]} className="mt-1" />
        <span>{title}</span>
      </p>
      {children && <div className="mt-1 text-ink">{children}</div>}
      {actions && <div className="mt-3 flex flex-wrap gap-3">{actions}</div>}
    </div>
  )
}
