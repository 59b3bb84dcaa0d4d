import type { ReactNode } from 'react'
import type { ItemView } from '../../../domain/review/views'
import { wasMended } from '../../../domain/review/views'
import { formatDigits, formatScore } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { Chip } from '../../ui/Chip'
import { cx } from '../../ui/cx'
import { reviewText } from './text'
import { actualText, amountText, unitOf } from './valueText'

type Column = {
  key: string
  head: ReactNode
  target?: string | null
  actual: string | null
  score: string | null
  strong?: boolean
  note?: ReactNode
}

/** Target, actual and score by who said them: last year, the agency before and after mending, the inquiry, the evaluator. */
export function ValuesTable({ item, year, locale }: { item: ItemView; year: number; locale: Locale }) {
  const t = reviewText(locale)
  const columns = columnsOf(item, year, locale)
  const hasTarget = columns.some(({ target }) => target)
  const rows = [
    ...(hasTarget
      ? [['target', (c: Column) => amountText(c.target ?? null, unitOf(item.measure), locale)] as const]
      : []),
    ['actual', (c: Column) => actualText(item.measure, c.actual, locale)] as const,
    ['score', (c: Column) => (c.score === null ? null : formatScore(c.score, locale))] as const,
  ]
  return (
    <div className="min-w-0">
      <div
        role="region"
        aria-label={t('values')}
        tabIndex={0}
        className="overflow-x-auto rounded-card border border-line bg-paper"
      >
        <table className="w-full text-14">
          <caption className="sr-only">{t('values')}</caption>
          <thead>
            <tr className="bg-ground">
              <td />
              {columns.map(({ key, head }) => (
                <th key={key} scope="col" className="px-3 py-2 text-start font-medium whitespace-nowrap text-muted">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, cell]) => (
              <tr key={name} className="border-t border-line">
                <th scope="row" className="px-3 py-2 text-start font-medium text-muted">
                  {t(`row.${name}`)}
                </th>
                {columns.map((column) => (
                  <td key={column.key} className={cx('px-3 py-2', column.strong && 'font-strong')}>
                    <bdi>{cell(column) ?? <span className="text-muted">{t('none')}</span>}</bdi>
                    {name === 'actual' && column.note}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {item.returned && !wasMended(item) && <p className="mt-1 text-14 text-saffron">{t('unchanged')}</p>}
    </div>
  )
}

function columnsOf(item: ItemView, year: number, locale: Locale): Column[] {
  const t = reviewText(locale)
  const { lastYear, returned, self, inquiry, found } = item
  const shownYear = formatDigits(String(year), locale)
  const changed = returned && (returned.actual ?? '') !== (self.actual ?? '')
  return [
    ...(lastYear
      ? [
          {
            key: 'lastYear',
            head: t('column.lastYear', { year: formatDigits(String(year - 1), locale) }),
            actual: lastYear.actual,
            score: lastYear.score,
          },
        ]
      : []),
    ...(returned
      ? [{ key: 'returned', head: t('column.returned'), actual: returned.actual, score: returned.score }]
      : []),
    {
      key: 'self',
      head: t('column.self', { year: shownYear }),
      target: item.target,
      actual: self.actual,
      score: self.score,
      strong: true,
      note: changed ? <Changed>{t('changed')}</Changed> : null,
    },
    ...(inquiry
      ? [
          {
            key: 'inquiry',
            head: t('column.inquiry'),
            actual: inquiry.actual,
            score: inquiry.score,
            note: letter(inquiry.letterNumber),
          },
        ]
      : []),
    ...(found
      ? [
          {
            key: 'found',
            head: t('column.found'),
            target: found.target,
            actual: found.actual,
            score: found.score,
            strong: true,
          },
        ]
      : []),
  ]
}

const Changed = ({ children }: { children: ReactNode }) => (
  <Chip tone="info" shape="half" className="ms-2">
    {children}
  </Chip>
)

const letter = (number: string | null): ReactNode =>
  number && (
    <bdi dir="ltr" className="block text-muted select-all">
      {number}
    </bdi>
  )
