import type { Locale } from '../../../i18n/locale'
import { EmptyState } from '../../ui/EmptyState'
import { LinkButton } from '../../ui/LinkButton'
import { PageHead } from '../../ui/PageHead'
import { reviewText } from './text'

/** An evaluation to which no measure applies. */
export function NoItems({ agency, locale }: { agency: string; locale: Locale }) {
  const t = reviewText(locale)
  return (
    <>
      <PageHead title={agency} locale={locale} />
      <EmptyState title={t('noItemsTitle')} action={<LinkButton href="/portal/reviews">{t('back')}</LinkButton>}>
        {t('noItemsText')}
      </EmptyState>
    </>
  )
}
