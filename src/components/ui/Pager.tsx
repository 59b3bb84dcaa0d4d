import Link from 'next/link'
import { formatNumber } from '../../i18n/format'
import { cx } from './cx'
import type { Worded } from './text'
import { uiText } from './text'

type PagerProps = Worded & { page: number; pages: number; hrefOf: (page: number) => string }

/** The pages around the present one, the first and the last. */
export function Pager({ page, pages, hrefOf, locale }: PagerProps) {
  if (pages < 2) return null
  const shown = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 2,
  )
  return (
    <nav aria-label={uiText(locale)('pager')} className="mt-6">
      <ul className="flex flex-wrap gap-2">
        {shown.map((number, index) => (
          <li key={number} className="flex items-center gap-2">
            {index > 0 && number - (shown[index - 1] ?? 0) > 1 && <span aria-hidden="true">…</span>}
            <Link
              href={hrefOf(number)}
              aria-current={number === page ? 'page' : undefined}
              className={cx(
                'grid min-h-11 min-w-11 place-items-center rounded-field border border-line',
                number === page ? 'bg-lapis-tint font-strong text-lapis' : 'link',
              )}
            >
              {formatNumber(number, {}, locale)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
