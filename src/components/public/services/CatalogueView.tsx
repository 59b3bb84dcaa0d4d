import Link from 'next/link'
import type { CataloguePage, FoundService } from '../../../domain/catalogue/publicViews'
import { PAGE_SIZE, catalogueHref } from '../../../domain/catalogue/publicSearch'
import { translator } from '../../../i18n'
import { formatDigits, formatNumber } from '../../../i18n/format'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { LinkButton } from '../../ui/LinkButton'
import { Ltr } from '../../ui/Ltr'
import { PageHead } from '../../ui/PageHead'
import type { Worded } from '../../ui/text'
import { TextField } from '../../ui/TextField'
import { PublicPage } from '../Shell'
import { CatalogueFilters } from './CatalogueFilters'
import { Pager } from '../../ui/Pager'

/** The public catalogue: one box to ask in, filters with their counts, and what was found. Works without scripts. */
export function CatalogueView({ page, locale }: Worded & { page: CataloguePage }) {
  const t = translator(locale, 'serviceCatalogue')
  const { query, found, total } = page
  return (
    <PublicPage>
      <PageHead title={t('title')} asked={t('lead')} locale={locale} />
      <form action="/services" method="get" role="search">
        <div className="mb-6 grid max-w-question items-end gap-3 sm:grid-cols-[minmax(0,1fr)_auto]">
          <TextField
            name="q"
            type="search"
            label={t('searchLabel')}
            defaultValue={query.text}
            maxLength={200}
            locale={locale}
          />
          <Button type="submit" variant="primary" locale={locale}>
            {t('search')}
          </Button>
        </div>
        <div className="grid gap-x-8 lg:grid-cols-[15rem_minmax(0,1fr)]">
          {/* On a phone the results come first; the way to the filters stands over them. */}
          <div id="filters" className="max-lg:mt-10 lg:order-first" tabIndex={-1}>
            <CatalogueFilters page={page} locale={locale} />
          </div>
          <div className="max-lg:order-first">
            <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
              <p role="status" className="font-strong">
                {t('total', { count: total })}
              </p>
              <a href="#filters" className="link inline-flex min-h-11 items-center lg:hidden">
                {t('filters')}
              </a>
            </div>
            {found.length === 0 ? (
              <EmptyState title={t('none')}>{t('noneHelp')}</EmptyState>
            ) : (
              <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-paper">
                {found.map((service) => (
                  <Found key={service.id} service={service} locale={locale} />
                ))}
              </ul>
            )}
            <Pager
              page={query.page}
              pages={Math.ceil(total / PAGE_SIZE)}
              hrefOf={(number) => catalogueHref({ ...query, page: number })}
              locale={locale}
            />
            <div className="mt-8 flex flex-wrap items-center gap-3 text-14">
              <LinkButton href="/services/statistics" size="small">
                {t('statistics')}
              </LinkButton>
              <span className="text-muted">{t('data')}:</span>
              {(['csv', 'json', 'jsonld'] as const).map((type) => (
                <LinkButton key={type} href={`/api/service-catalogue/services.${type}`} size="small" download>
                  {t(type)}
                </LinkButton>
              ))}
            </div>
          </div>
        </div>
      </form>
    </PublicPage>
  )
}

function Found({ service, locale }: Worded & { service: FoundService }) {
  const t = translator(locale, 'serviceCatalogue')
  const { id, title, code, provider, description, parent, children, facets } = service
  return (
    <li className="px-5 py-4">
      <h2 className="text-16">
        <Link href={`/services/${id}`} className="link inline-flex min-h-11 items-center font-strong">
          {title}
        </Link>
      </h2>
      {description && <p className="line-clamp-2">{description}</p>}
      <p className="mt-1 flex flex-wrap gap-x-4 text-14 text-muted">
        <span>{provider}</span>
        {code && <Ltr>{formatDigits(code, locale)}</Ltr>}
        {facets.includes('remote') && <span className="font-medium text-cypress">{t('remote')}</span>}
        {parent && <span>{t('partOf', { title: parent.title })}</span>}
      </p>
      {children.length > 0 && (
        <details className="mt-1">
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-14 text-lapis">
            + {t('more')} ({formatNumber(children.length, {}, locale)})
          </summary>
          <ul className="ps-5">
            {children.map((child) => (
              <li key={child.id}>
                <Link href={`/services/${child.id}`} className="link inline-flex min-h-11 items-center">
                  {child.title}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
