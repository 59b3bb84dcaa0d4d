'use client'

import Link, { useLinkStatus } from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { cx } from './cx'

export type NavLinkProps = {
  href: string
  children: ReactNode
  /** All addresses of this navigation: the longest one that begins the present address is the present place. */
  among: string[]
  className?: string
  currentClassName?: string
}

/** A link of a navigation that knows whether the reader is there, and shows at once that it was pressed. */
export function NavLink({ href, children, among, className, currentClassName }: NavLinkProps) {
  const current = placeOf(usePathname(), among) === href
  return (
    <Link
      href={href}
      aria-current={current ? 'page' : undefined}
      className={cx(className, current && currentClassName)}
    >
      <Pressed>{children}</Pressed>
    </Link>
  )
}

/** Dims the words while the page is on its way. */
function Pressed({ children }: { children: ReactNode }) {
  const { pending } = useLinkStatus()
  return <span className={cx('contents', pending && '*:opacity-60')}>{children}</span>
}

/** The longest of some addresses under which a path lies, or undefined. */
export function placeOf(path: string | null, among: string[]): string | undefined {
  return among
    .filter((href) => path === href || path?.startsWith(href.endsWith('/') ? href : `${href}/`))
    .sort((one, other) => other.length - one.length)[0]
}
