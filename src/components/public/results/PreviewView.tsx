import type { FestivalText } from '../../../domain/publishing/pages'
import { translator } from '../../../i18n'
import { Banner } from '../../ui/Banner'
import { EmptyState } from '../../ui/EmptyState'
import { LinkButton } from '../../ui/LinkButton'
import type { Worded } from '../../ui/text'
import { PublicPage } from '../Shell'
import { Awards } from './Awards'
import { Cover } from './Cover'
import { FestivalBody } from './FestivalBody'
import { Hero } from './Hero'

export type PreviewViewProps = Worded & { page: FestivalText; editHref: string }

/** The festival's page as its writers wrote it, with a place where the ranking will stand. */
export function PreviewView({ page, editHref, locale }: PreviewViewProps) {
  const t = translator(locale, 'publicPages')
  const address = { province: page.province.code, year: page.year }
  return (
    <>
      <div className="mx-auto w-full max-w-[1192px] px-4 py-4 lg:px-9">
        <Banner
          tone="attention"
          title={t('results.preview')}
          actions={<LinkButton href={editHref}>{t('results.backToEdit')}</LinkButton>}
        />
      </div>
      <Hero page={page} locale={locale} />
      <PublicPage>
        <EmptyState title={t('results.previewRankingTitle')}>{t('results.previewRanking')}</EmptyState>
        <Awards awards={page.awards} address={address} locale={locale} />
        <section className="mt-12">
          <h2 className="mb-4 text-22">{t('results.body')}</h2>
          {page.cover && <Cover picture={page.cover} />}
          <FestivalBody body={page.body} pictures={page.pictures} />
        </section>
      </PublicPage>
    </>
  )
}
