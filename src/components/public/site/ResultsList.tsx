import type { ListedProvince } from '../../../domain/publishing/pages'
import { translator } from '../../../i18n'
import { EmptyState } from '../../ui/EmptyState'
import { LinkButton } from '../../ui/LinkButton'
import { PageHead } from '../../ui/PageHead'
import type { Worded } from '../../ui/text'
import { PublicPage } from '../Shell'
import { FestivalCard } from './FestivalCard'

export type ResultsListProps = Worded & {
  provinces: ListedProvince[]
  /** The one province whose results are listed, where it is one. */
  only?: string
}

/** Every published festival by province and year. */
export function ResultsList({ provinces, only, locale }: ResultsListProps) {
  const t = translator(locale, 'publicPages')
  return (
    <PublicPage>
      <PageHead
        title={only ? t('results.provinceTitle', { province: only }) : t('results.listTitle')}
        asked={only ? undefined : t('results.listDescription')}
        {...(only ? { where: [{ label: t('home.allResults'), href: '/results' }] } : {})}
        locale={locale}
      />
      {provinces.length === 0 && (
        <EmptyState title={t('home.emptyTitle')} action={<LinkButton href="/method">{t('nav.method')}</LinkButton>}>
          {t('home.emptyText')}
        </EmptyState>
      )}
      {provinces.map((province) => (
        <section key={province.code} className="mb-10">
          {!only && <h2 className="mb-4 text-22">{province.name}</h2>}
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {province.festivals.map((festival) => (
              <li key={festival.year}>
                <FestivalCard province={province} festival={festival} heading={only ? 'h2' : 'h3'} locale={locale} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PublicPage>
  )
}
