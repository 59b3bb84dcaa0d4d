import { formatNumber } from '../../i18n/format'
import type { IconName } from '../ui/icons'
import { Icon } from '../ui/icons'
import { NavLink } from '../ui/NavLink'
import type { Worded } from '../ui/text'
import { shellText } from './shellText'
import { UnreadCount } from './UnreadCount'

export type NavItem = {
  href: string
  label: string
  icon?: IconName
  /** How much waits there. */
  count?: number
  /** How many messages are unread: a figure that follows without reloading. */
  unread?: number
}

export type NavSection = { title?: string; items: NavItem[] }

const row = 'flex min-h-11 items-center justify-between gap-3 rounded-field px-3 text-ink hover:bg-neutral-tint'

/** The parts of the portal, one under the other. */
export function ShellNav({ sections, locale }: Worded & { sections: NavSection[] }) {
  const among = sections.flatMap((section) => section.items.map((item) => item.href))
  return (
    <nav aria-label={shellText(locale)('navigation')} className="grid gap-4">
      {sections.map((section, index) => (
        <div key={section.title ?? index}>
          {section.title && <p className="px-3 pb-1 text-14 text-muted">{section.title}</p>}
          <ul className="grid gap-0.5">
            {section.items.map((item) => (
              <li key={item.href}>
                <NavLink
                  href={item.href}
                  among={among}
                  className={row}
                  currentClassName="bg-lapis-tint font-strong text-lapis"
                >
                  <span className="flex min-w-0 items-center gap-3">
                    {item.icon && <Icon name={item.icon} />}
                    {item.label}
                  </span>
                  <ItemCount item={item} locale={locale} />
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

/** What stands behind the name of a part: how much waits there, or how many messages are unread. */
export const ItemCount = ({ item, locale }: Worded & { item: NavItem }) =>
  item.unread === undefined ? (
    <Count count={item.count} locale={locale} />
  ) : (
    <UnreadCount unread={item.unread} locale={locale} />
  )

/** How much waits, as a figure for the eye and a sentence for the ear. */
export function Count({ count, locale }: Worded & { count: number | undefined }) {
  if (!count) return null
  return (
    <span className="text-14">
      <span aria-hidden="true">{formatNumber(count, {}, locale)}</span>
      <span className="sr-only"> ({shellText(locale)('waiting', { count })})</span>
    </span>
  )
}
