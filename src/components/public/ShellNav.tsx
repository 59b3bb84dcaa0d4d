'use client'

import { usePathname } from 'next/navigation'
import { cx } from '../ui/cx'
import { Icon } from '../ui/icons'
import { NavLink } from '../ui/NavLink'
import type { Worded } from '../ui/text'
import { useDisclosure } from '../ui/useDisclosure'
import { publicText } from './shellText'

export type PublicLink = { href: string; label: string }

/** The parts of the public site: in a row on a wide screen, under one button on a phone. */
export function PublicNav({ links, locale }: Worded & { links: PublicLink[] }) {
  const t = publicText(locale)
  const { open, box, opener, onKeyDown, toggle } = useDisclosure<HTMLElement>(usePathname())
  const among = links.map((link) => link.href)
  if (links.length === 0) return null
  return (
    <nav
      ref={box}
      onKeyDown={onKeyDown}
      aria-label={t('navigation')}
      className="contents md:order-2 md:block md:flex-1"
    >
      <button
        ref={opener}
        type="button"
        aria-expanded={open}
        aria-controls="site-parts"
        onClick={toggle}
        className="order-1 ms-auto inline-flex min-h-11 items-center gap-1 text-lapis md:hidden"
      >
        {t('menu')}
        <Icon name="chevronDown" size={16} />
      </button>
      <ul
        id="site-parts"
        className={cx('order-3 w-full pb-3 md:flex md:w-auto md:flex-wrap md:gap-x-6 md:pb-0', open ? 'grid' : 'hidden')}
      >
        {links.map((link) => (
          <li key={link.href}>
            <NavLink
              href={link.href}
              among={among}
              className="inline-flex min-h-11 items-center text-lapis underline-offset-8 hover:underline"
              currentClassName="font-strong underline"
            >
              <span>{link.label}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
