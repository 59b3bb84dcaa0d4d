'use client'

import { LinkButton } from '../../ui/LinkButton'
import { Ltr } from '../../ui/Ltr'
import { useFill } from './FillProvider'
import { fillText } from './text'

/** What the agency keeps of its submission: the tracking code, the paper, and the page that checks it. */
export function ReceiptLinks() {
  const { view, locale } = useFill()
  const t = fillText(locale)
  const code = view.trackingCode
  if (!code) return null
  return (
    <div className="mt-3 grid gap-3">
      <p>
        {t('receipt.code')} <Ltr>{code}</Ltr>
      </p>
      <div className="flex flex-wrap gap-3">
        <LinkButton href={`/api/receipts/${code}/receipt.pdf`} download>
          {t('receipt.paper')}
        </LinkButton>
        <LinkButton href={`/receipts/${code}`}>{t('receipt.check')}</LinkButton>
      </div>
    </div>
  )
}
