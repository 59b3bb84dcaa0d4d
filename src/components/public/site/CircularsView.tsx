import type { CircularPage } from '../../../domain/publishing/pages'
import { translator } from '../../../i18n'
import { EmptyState } from '../../ui/EmptyState'
import { LinkButton } from '../../ui/LinkButton'
import { PageHead } from '../../ui/PageHead'
import type { Worded } from '../../ui/text'
import { PublicPage } from '../Shell'
import { CircularList } from './CircularList'

export type CircularsViewProps = Worded & CircularPage & { page: number; pageCount: number }

/** All public circulars, latest first. */
export function CircularsView({ circulars, page, pageCount, locale }: CircularsViewProps) {
  const t = translator(locale, 'publicPages')
  return (
    <PublicPage>
      <PageHead title={t('circulars.title')} asked={t('circulars.lead')} locale={locale} />
      {circulars.length === 0 ? (
        <EmptyState
          title={t('circulars.emptyTitle')}
          action={<LinkButton href="/results">{t('nav.results')}</LinkButton>}
        >
          {t('circulars.emptyText')}
        </EmptyState>
      ) : (
        <CircularList circulars={circulars} locale={locale} />
      )}
      {pageCount > 1 && (
        <nav aria-label={t('circulars.pages')} className="mt-4 flex gap-3">
          {page > 1 && <LinkButton href={`/circulars?page=${page - 1}`}>{t('circulars.newer')}</LinkButton>}
          {page < pageCount && <LinkButton href={`/circulars?page=${page + 1}`}>{t('circulars.older')}</LinkButton>}
        </nav>
      )}
    </PublicPage>
  )
}
