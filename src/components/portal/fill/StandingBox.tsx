'use client'

import { fillingStates } from '../../../domain/workflow/evaluation'
import { formatDate, formatTime } from '../../../i18n/format'
import { Banner } from '../../ui/Banner'
import { late } from '../../ui/late'
import { useFill } from './FillProvider'
import { ReceiptLinks } from './ReceiptLinks'
import { fillText } from './text'

const RecallBox = late(() => import('./RecallBox'))

/** Where the form stands, when it is not simply open: returned to be mended, submitted, or closed, and why. */
export function StandingBox() {
  const { view, mending, locale } = useFill()
  const t = fillText(locale)
  if (mending && view.isOwn) {
    return (
      <div className="mb-6">
        <mending.MendList />
      </div>
    )
  }
  if (view.open.length > 0) return null
  return (
    <div className="mb-6">
      <Banner tone="neutral" title={t('read.title')}>
        {reason()}
        <ReceiptLinks />
        {view.may.recall && <RecallBox />}
      </Banner>
    </div>
  )

  function reason(): string {
    const isFilling = (fillingStates as readonly string[]).includes(view.state)
    if (view.submittedAt && !isFilling) {
      return t('read.submitted', {
        date: formatDate(view.submittedAt, 'long', locale),
        time: formatTime(view.submittedAt, locale),
      })
    }
    return view.isOwn ? t('read.window') : t('read.staff')
  }
}
