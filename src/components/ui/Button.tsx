'use client'

import { useRef, useState } from 'react'
import type { MouseEvent, ReactNode } from 'react'
import type { ButtonSize, ButtonVariant } from './buttonClass'
import { buttonClass } from './buttonClass'
import type { IconName } from './icons'
import { Icon } from './icons'
import type { Worded } from './text'
import { uiText } from './text'

export type ButtonProps = Worded & {
  children: ReactNode
  variant?: ButtonVariant
  size?: ButtonSize
  type?: 'button' | 'submit'
  /** May return a promise: the button is pending until it settles, and a second click does nothing. */
  onClick?: (event: MouseEvent<HTMLButtonElement>) => unknown
  /** True while work that this button began is under way elsewhere (a form that is being sent). */
  pending?: boolean
  /** What stands on the button meanwhile; «در حال انجام…» when left out. */
  pendingLabel?: string
  disabled?: boolean
  icon?: IconName
  className?: string
  id?: string
  name?: string
  value?: string
  form?: string
  'aria-label'?: string
  'aria-describedby'?: string
  'aria-expanded'?: boolean
  'aria-controls'?: string
  'aria-keyshortcuts'?: string
}

/**
 * A button that cannot be pressed twice. While pending it stays focusable (a screen reader is not thrown out of it)
 * and says so.
 */
export function Button({
  children,
  variant = 'secondary',
  size = 'normal',
  type = 'button',
  icon,
  className,
  onClick,
  pending = false,
  pendingLabel,
  locale,
  ...native
}: ButtonProps) {
  const [working, press] = usePress(onClick, pending)
  return (
    <button
      {...native}
      type={type}
      aria-disabled={working || undefined}
      aria-busy={working || undefined}
      onClick={press}
      className={buttonClass(variant, size, className)}
    >
      {icon && !working && <Icon name={icon} size={18} />}
      {working ? (pendingLabel ?? uiText(locale)('pending')) : children}
    </button>
  )
}

/** Whether work is under way, and a click handler that lets one piece of work through at a time. */
function usePress(onClick: ButtonProps['onClick'], pending: boolean) {
  const [waiting, setWaiting] = useState(false)
  const busy = useRef(false)
  const working = waiting || pending

  function press(event: MouseEvent<HTMLButtonElement>) {
    if (working || busy.current) return event.preventDefault()
    const outcome = onClick?.(event)
    if (!(outcome instanceof Promise)) return
    busy.current = true
    setWaiting(true)
    void outcome.finally(() => {
      busy.current = false
      setWaiting(false)
    })
  }
  return [working, press] as const
}
