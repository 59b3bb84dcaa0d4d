'use client'

import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { isUnsettled, isWaiting } from '../../../domain/review/deficiencies'
import type { ItemView } from '../../../domain/review/views'
import { progressOf, scoreInForce } from '../../../domain/review/views'
import type { Dimension } from '../../../domain/scoring/policy'
import { formatDigits, formatScore } from '../../../i18n/format'
import { Bar } from '../../ui/Bar'
import { Chip } from '../../ui/Chip'
import { cx } from '../../ui/cx'
import { Icon } from '../../ui/icons'
import { StateChip } from '../../ui/StateChip'
import { itemChipOf } from './itemChip'
import { useReview } from './ReviewProvider'
import { reviewText } from './text'

/** The measures of the evaluation by dimension, each with its score and what it waits for. */
export function ReviewItems() {
  const { evaluation, items, deficiencies, form, locale } = useReview()
  const t = reviewText(locale)
  const dimensions = [...new Set(items.map(({ dimension }) => dimension))]
  return (
    <nav aria-label={t('items')} className="grid gap-4">
      <div className="grid gap-1 px-2">
        <Link href="/portal/reviews" className="link inline-flex min-h-9 items-center gap-1 justify-self-start text-14">
          <Icon name="chevronBack" size={16} />
          {t('back')}
        </Link>
        <p className="font-strong">{evaluation.agency.name}</p>
        <p className="text-14 text-muted">{evaluation.agency.group}</p>
        <p>
          <StateChip state={evaluation.state} locale={locale} />
        </p>
        {(deficiencies.length > 0 || form.questions.length > 0) && (
          <Link
            href={`/portal/reviews/${evaluation.id}/changes`}
            className="link inline-flex min-h-9 items-center justify-self-start text-14"
          >
            {t('deficiency.all', { count: deficiencies.filter(isUnsettled).length })}
          </Link>
        )}
      </div>
      {dimensions.map((dimension) => (
        <ItemGroup key={dimension} dimension={dimension} />
      ))}
    </nav>
  )
}

function ItemGroup({ dimension }: { dimension: Dimension }) {
  const { items, locale } = useReview()
  const t = reviewText(locale)
  const progress = progressOf(items, dimension)
  return (
    <section>
      <h2 className="px-2 text-14 font-strong">{t(`dimension.${dimension}`)}</h2>
      <div className="grid gap-1 px-2 pt-0.5 pb-2">
        <p className="text-14 text-muted">{t('progress', progress)}</p>
        <Bar value={String(progress.scored)} max={String(progress.total)} height={4} />
      </div>
      <ol>
        {items
          .filter((item) => item.dimension === dimension)
          .map((item) => (
            <li key={item.id}>
              <ItemLine item={item} />
            </li>
          ))}
      </ol>
    </section>
  )
}

function ItemLine({ item }: { item: ItemView }) {
  const { item: current, deficiencies, unsaved, go, locale } = useReview()
  const t = reviewText(locale)
  const { key, tone, shape } = itemChipOf(
    item,
    deficiencies.some((one) => one.item === item.id && isWaiting(one)),
  )
  const isCurrent = item.id === current.id
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isCurrent && button.current) keepInSight(button.current)
  }, [isCurrent])
  const score = scoreInForce(item)
  return (
    <button
      ref={button}
      type="button"
      aria-current={isCurrent || undefined}
      onClick={() => go(item.id)}
      className={cx(
        'grid w-full gap-1 border-b border-line px-2 py-2 text-start text-14 hover:bg-neutral-tint',
        isCurrent && 'bg-lapis-tint',
      )}
    >
      <span className="flex gap-2">
        <bdi dir="ltr" className="shrink-0 text-muted">
          {formatDigits(item.measure.code, locale)}
        </bdi>
        <span className="line-clamp-2">{item.measure.title}</span>
      </span>
      <span className="flex flex-wrap items-center justify-between gap-2">
        <bdi className="tabular text-muted">
          <span className="font-strong text-ink">{score === null ? t('none') : formatScore(score, locale)}</span> /{' '}
          {formatScore(item.cap, locale)}
        </bdi>
        {unsaved.has(item.id) ? (
          <Chip tone="attention" shape="half">
            {t('unsaved')}
          </Chip>
        ) : (
          <Chip tone={tone} shape={shape}>
            {t(`itemChip.${key}`)}
          </Chip>
        )}
      </span>
    </button>
  )
}

/** Scrolls the list alone, never the page: the measure that is being read stays where it is. */
function keepInSight(line: HTMLElement) {
  const list = line.closest('.overflow-y-auto')
  if (!list) return
  const [inner, outer] = [line.getBoundingClientRect(), list.getBoundingClientRect()]
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top
  if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom
}
