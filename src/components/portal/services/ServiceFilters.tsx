import type { ServiceListQuery, StateCounts } from '../../../domain/catalogue/serviceList'
import { serviceListHref } from '../../../domain/catalogue/serviceList'
import { serviceStates } from '../../../domain/workflow/service'
import type { Locale } from '../../../i18n/locale'
import { Button } from '../../ui/Button'
import { boxClass } from '../../ui/FieldFrame'
import { LinkTabs } from '../../ui/LinkTabs'
import { stateWord } from '../../ui/StateChip'
import { servicesText } from './text'

type FilterProps = { query: ServiceListQuery; counts: StateCounts; locale: Locale }

/** Narrows the list by words and by state; each answer has its own address, and none of it needs a script. */
export function ServiceFilters({ query, counts, locale }: FilterProps) {
  const t = servicesText(locale)
  const states = serviceStates.filter((state) => counts[state] || state === query.state)
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return (
    <section aria-label={t('filters')} className="no-print">
      <form role="search" action="/portal/services" className="mb-4 flex flex-wrap items-end gap-3">
        {query.state && <input type="hidden" name="state" value={query.state} />}
        <label className="grid min-w-60 grow gap-1 md:max-w-question">
          <span className="text-14">{t('search')}</span>
          <input type="search" name="q" defaultValue={query.text} className={boxClass(undefined, 'w-full')} />
        </label>
        <Button type="submit" locale={locale}>
          {t('searchDo')}
        </Button>
      </form>
      {states.length > 1 && (
        <LinkTabs
          look="pill"
          label={t('filterState')}
          tabs={[
            {
              href: serviceListHref({ text: query.text }),
              label: t('all'),
              count: all,
              current: query.state === null,
            },
            ...states.map((state) => ({
              href: serviceListHref({ text: query.text, state }),
              label: stateWord(state, 'service', locale),
              count: counts[state] ?? 0,
              current: query.state === state,
            })),
          ]}
          locale={locale}
        />
      )}
    </section>
  )
}
