import type { countTasks, TaskFilter } from '../../domain/tasks'
import { translator } from '../../i18n'
import { LinkTabs } from '../ui/LinkTabs'
import type { Worded } from '../ui/text'

export type FilterCounts = ReturnType<typeof countTasks>

/** The address of the desk under a filter. */
export function deskHref({ group, due }: TaskFilter, page = 1): string {
  const query = new URLSearchParams()
  if (group) query.set('group', group)
  if (due) query.set('due', due)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `/portal?${query}` : '/portal'
}

/** Two rows of tabs with counts: by kind of work and by due date. Those that lead to nothing are left out. */
export function HomeFilters({ counts, filter, locale }: Worded & { counts: FilterCounts; filter: TaskFilter }) {
  const t = translator(locale, 'portalDesk')
  const groups = counts.groups.filter(({ group, count }) => count > 0 || group === filter.group)
  const bands = counts.bands.filter(({ band, count }) => count > 0 || band === filter.due)
  const all = { label: t('desk.filter.all') }
  return (
    <section aria-label={t('desk.filter.filters')} className="no-print">
      {groups.length > 1 && (
        <LinkTabs
          look="pill"
          label={t('desk.filter.byGroup')}
          tabs={[
            { ...all, href: deskHref({ ...filter, group: null }), count: counts.allGroups, current: !filter.group },
            ...groups.map(({ group, count }) => ({
              href: deskHref({ ...filter, group }),
              label: t(`desk.filter.group.${group}`),
              count,
              current: filter.group === group,
            })),
          ]}
          locale={locale}
        />
      )}
      {bands.length > 1 && (
        <LinkTabs
          label={t('desk.filter.byDue')}
          tabs={[
            { ...all, href: deskHref({ ...filter, due: null }), count: counts.allBands, current: !filter.due },
            ...bands.map(({ band, count }) => ({
              href: deskHref({ ...filter, due: band }),
              label: t(`desk.filter.band.${band}`),
              count,
              current: filter.due === band,
            })),
          ]}
          locale={locale}
        />
      )}
    </section>
  )
}
