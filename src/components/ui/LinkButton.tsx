import Link from 'next/link'
import type { ReactNode } from 'react'
import type { ButtonSize, ButtonVariant } from './buttonClass'
import { buttonClass } from './buttonClass'
import type { IconName } from './icons'
import { Icon } from './icons'

export type LinkButtonProps = {
  href: string
  children: ReactNode
  variant?: ButtonVariant
  size?: ButtonSize
  icon?: IconName
  className?: string
  /** For files: a plain link that Next does not prefetch. */
  download?: boolean
}

/** A link that looks like a button, for the one next step of a page. */
export function LinkButton({
  href,
  children,
  variant = 'secondary',
  size = 'normal',
  icon,
  className,
  download,
}: LinkButtonProps) {
  const inside = (
    <>
      {icon && <Icon name={icon} size={18} />}
      {children}
    </>
  )
  const look = buttonClass(variant, size, className)
  if (download) {
    return (
      <a href={href} className={look} download>
        {inside}
      </a>
    )
  }
  return (
    <Link href={href} className={look}>
      {inside}
    </Link>
  )
}
