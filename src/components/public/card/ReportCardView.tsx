import { highlights } from '../../../domain/publishing/highlights'
import type { ReportCardPage } from '../../../domain/publishing/pages'
import { translator } from '../../../i18n'
import { PageHead } from '../../ui/PageHead'
import type { Worded } from '../../ui/text'
import { festivalHref } from '../addresses'
import { PublicPage } from '../Shell'
import { AxisBars } from './AxisBars'
import { CardHead } from './CardHead'
import { Dimensions } from './Dimensions'
import { HighlightLists } from './HighlightLists'
import { MeasureList } from './MeasureList'

/** کارنامه: one agency's published result, unfoldable from the total down to the reason of every measure. */
export function ReportCardView({ page, locale }: Worded & { page: ReportCardPage }) {
  const t = translator(locale, 'publicPages')
  const address = { province: page.province.code, year: page.year }
  const rules = translator(locale, 'scoreRules')
  return (
    <PublicPage>
      <PageHead
        title={t('card.title', { agency: page.name })}
        where={[
          { label: page.festival, href: festivalHref(address) },
          { label: page.card.group.shortTitle, href: festivalHref(address, page.card.group.code) },
        ]}
        locale={locale}
      />
      <CardHead page={page} locale={locale} />
      <Dimensions card={page.card} locale={locale} />
      <AxisBars card={page.card} locale={locale} />
      <HighlightLists {...highlights(page.card)} locale={locale} />
      <MeasureList card={page.card} locale={locale} />
      <aside className="mt-10 text-14 text-muted">
        <h2 className="text-16 text-ink">{t('card.policy')}</h2>
        <p>{rules('policy.missing')}</p>
        <p>{page.card.rescaleNotApplicable ? rules('policy.rescaled') : rules('policy.notRescaled')}</p>
        <p>{rules('policy.rounding')}</p>
      </aside>
    </PublicPage>
  )
}
