'use client'

import { useState } from 'react'
import { formatNumber } from '../../../i18n/format'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/icons'
import { KeyHint } from '../../ui/KeyHint'
import { NextSteps } from './NextSteps'
import { PaneSplitter } from './PaneSplitter'
import { ReviewItems } from './ReviewItems'
import { ReviewMeasure } from './ReviewMeasure'
import { useReview } from './ReviewProvider'
import { ScorePanel } from './ScorePanel'
import { reviewText } from './text'

/** The review of one evaluation: the measure in the middle, the score at the end side; one under the other on a phone. */
export function ReviewDesk() {
  const { sentBackReason, locale } = useReview()
  const t = reviewText(locale)
  return (
    <div className="flex min-h-full flex-1 flex-col">
      <PaneSplitter label={t('resize')}>
        <div className="min-w-0 px-4 py-4 lg:px-7">
          <Position />
          {sentBackReason && (
            <div className="mb-4">
              <Banner tone="attention" title={t('steps.sentBack')}>
                {sentBackReason}
              </Banner>
            </div>
          )}
          <ReviewMeasure />
        </div>
        <div className="border-line bg-paper px-4 py-5 lg:px-5">
          <ScorePanel />
        </div>
      </PaneSplitter>
      <NextSteps />
    </div>
  )
}

/** Which measure of how many, and the ways to its neighbours; on a phone the list opens from here. */
function Position() {
  const { items, at, step, item, locale } = useReview()
  const [openAt, setOpenAt] = useState<string | null>(null)
  const t = reviewText(locale)
  const open = openAt === item.id
  return (
    <div className="mb-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-14 text-muted">
          {t('itemsOpen', { at: formatNumber(at + 1, {}, locale), count: formatNumber(items.length, {}, locale) })}
        </p>
        <div className="flex gap-2">
          <Button
            size="small"
            className="lg:hidden!"
            aria-expanded={open}
            onClick={() => setOpenAt(open ? null : item.id)}
            locale={locale}
          >
            {t('items')}
          </Button>
          <Button size="small" onClick={() => step(-1)} disabled={at === 0} aria-keyshortcuts="K" locale={locale}>
            <Icon name="chevronBack" size={16} />
            <span className="max-sm:sr-only">{t('keys.previous')}</span> <KeyHint keys="K" locale={locale} />
          </Button>
          <Button
            size="small"
            onClick={() => step(1)}
            disabled={at === items.length - 1}
            aria-keyshortcuts="J"
            locale={locale}
          >
            <span className="max-sm:sr-only">{t('keys.next')}</span> <KeyHint keys="J" locale={locale} />
            <Icon name="chevronForward" size={16} />
          </Button>
        </div>
      </div>
      {open && (
        <div className="mt-2 rounded-card border border-line bg-paper p-3 lg:hidden">
          <ReviewItems />
        </div>
      )}
    </div>
  )
}
