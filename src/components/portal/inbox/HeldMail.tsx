import type { Locale } from '../../../i18n/locale'
import { Banner } from '../../ui/Banner'
import { inboxText } from './text'

/** On top of every page for somebody whose mail comes back: where to read it, and what to do. */
export function HeldMail({ address, locale }: { address: string; locale: Locale }) {
  const t = inboxText(locale)
  const [before, after] = t('heldText').split('{address}')
  return (
    <div className="mb-6">
      <Banner tone="attention" title={t('heldTitle')}>
        {before}
        <bdi dir="ltr">{address}</bdi>
        {after}
      </Banner>
    </div>
  )
}
