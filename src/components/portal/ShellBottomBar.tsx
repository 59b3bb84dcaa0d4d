'use client'

import { usePathname } from 'next/navigation'
import { Icon } from '../ui/icons'
import { NavLink } from '../ui/NavLink'
import type { Worded } from '../ui/text'
import { useDisclosure } from '../ui/useDisclosure'
import { ItemCount, ShellNav } from './ShellNav'
import type { NavSection } from './ShellNav'
import { shellText } from './shellText'

/** How many parts fit beside «بیشتر» on a narrow phone. */
const SHOWN = 3

const cell = 'flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 px-1 text-14 leading-5 text-muted'

/** The parts of the portal on a phone: the first three within reach of the thumb, all of them under «بیشتر». */
export function ShellBottomBar({ sections, locale }: Worded & { sections: NavSection[] }) {
  const t = shellText(locale)
  const items = sections.flatMap((section) => section.items)
  const among = items.map((item) => item.href)
  const { open, box, opener, onKeyDown, toggle } = useDisclosure<HTMLDivElement>(usePathname())
  return (
    <div
      ref={box}
      onKeyDown={onKeyDown}
      className="bottom-bar no-print fixed inset-x-0 bottom-0 z-30 border-t border-line bg-paper lg:hidden"
    >
      {open && (
        <div id="all-parts" className="max-h-[70dvh] overflow-y-auto border-b border-line px-3 py-4 shadow-float">
          <ShellNav sections={sections} locale={locale} />
        </div>
      )}
      <nav aria-label={t('quickNavigation')}>
        <ul className="flex">
          {items.slice(0, SHOWN).map((item) => (
            <li key={item.href} className="flex flex-1">
              <NavLink href={item.href} among={among} className={cell} currentClassName="font-strong text-lapis!">
                {item.icon && <Icon name={item.icon} />}
                <span className="flex max-w-full items-center gap-1 truncate">
                  {item.label}
                  <ItemCount item={item} locale={locale} />
                </span>
              </NavLink>
            </li>
          ))}
          <li className="flex flex-1">
            <button
              ref={opener}
              type="button"
              aria-expanded={open}
              aria-controls="all-parts"
              onClick={toggle}
              className={cell}
            >
              <Icon name="more" />
              {t('more')}
            </button>
          </li>
        </ul>
      </nav>
    </div>
  )
}
