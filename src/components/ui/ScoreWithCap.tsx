import { formatScore } from '../../i18n/format'
import { Bar } from './Bar'
import { cx } from './cx'
import type { Worded } from './text'
import { uiText } from './text'

export type ScoreWithCapProps = Worded & {
  /** Decimal text. Null means that nothing is recorded, which is not zero. */
  score: string | null
  cap: string
  /** «موضوعیت ندارد»: neither a score nor missing. */
  notApplicable?: boolean
  /** Last year's score of the same measure, drawn on the bar. */
  ghost?: string | null
  /** `large` for the head of a question, `normal` in text, `row` in a table: all on one line. */
  size?: 'large' | 'normal' | 'row'
  /** False leaves the bar out. */
  bar?: boolean
}

const figure = { large: 'text-22', normal: 'text-16', row: 'text-14' }

/** A score with its cap and a thin bar: «۴۲٫۵ از ۵۰». Missing, zero and not applicable look different. */
export function ScoreWithCap({
  score,
  cap,
  notApplicable,
  ghost,
  size = 'normal',
  bar = true,
  locale,
}: ScoreWithCapProps) {
  const t = uiText(locale)
  if (notApplicable) return <span className="text-14 text-muted">{t('notApplicable')}</span>
  const row = size === 'row'
  return (
    <span className={cx(row ? 'inline-flex w-full items-center gap-3' : 'inline-grid w-full max-w-40 gap-1')}>
      <span className={cx('whitespace-nowrap', row && 'tabular')}>
        {score === null ? (
          <span className="text-14 text-muted">{t('notRecorded')}</span>
        ) : (
          <bdi className={cx('font-strong', figure[size])}>{formatScore(score, locale)}</bdi>
        )}{' '}
        <span className={cx('text-muted', size === 'large' ? 'text-16' : 'text-14')}>
          {t('outOf', { cap: formatScore(cap, locale) })}
        </span>
      </span>
      {bar && <Bar value={score} max={cap} ghost={ghost ?? null} height={row ? 4 : 6} />}
    </span>
  )
}
