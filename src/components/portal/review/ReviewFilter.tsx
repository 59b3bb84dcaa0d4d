import { stateNames } from './stateNames'
import { evaluationStates } from '../../../domain/workflow/evaluation'
import type { ReviewList } from '../../../domain/review/views'
import type { Locale } from '../../../i18n/locale'
import { Button } from '../../ui/Button'
import { LinkTabs } from '../../ui/LinkTabs'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import type { Filter } from './ReviewList'
import { reviewText } from './text'

type Props = { list: ReviewList; filter: Filter; locale: Locale }

const address = (filter: Filter): string => {
  const query = new URLSearchParams(
    Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1])),
  )
  return query.size > 0 ? `/portal/reviews?${query}` : '/portal/reviews'
}

/** In the order in which an evaluation goes through its states. */
const inOrder = (states: Record<string, number>): [string, number][] =>
  evaluationStates.flatMap((state): [string, number][] => (states[state] ? [[state, states[state]]] : []))

/** States as tabs with their counts; group and name below. A plain form: it works before any script has come. */
export function ReviewFilter({ list, filter, locale }: Props) {
  const t = reviewText(locale)
  const names = stateNames(locale)
  const { state: _, ...others } = filter
  const all = Object.values(list.states).reduce((sum, count) => sum + count, 0)
  return (
    <>
      <LinkTabs
        label={t('list.states')}
        look="pill"
        tabs={[
          { href: address(others), label: t('list.allStates'), count: all, current: !filter.state },
          ...inOrder(list.states).map(([state, count]) => ({
            href: address({ ...others, state }),
            label: names(state),
            count,
            current: filter.state === state,
          })),
          ...(list.lateCount > 0 || filter.late
            ? [
                {
                  href: address(filter.late ? { ...filter, late: '' } : { ...filter, late: 'yes' }),
                  label: t('list.late'),
                  count: list.lateCount,
                  current: filter.late === 'yes',
                },
              ]
            : []),
        ]}
        locale={locale}
      />
      <form action="/portal/reviews" className="mb-4 flex flex-wrap items-end gap-3">
        {list.cycles.length > 1 && (
          <Select
            name="cycle"
            label={t('list.cycle')}
            defaultValue={list.cycle?.id ?? ''}
            options={list.cycles.map(({ id, title, province }) => ({ value: id, label: `${province} · ${title}` }))}
            placeholder={false}
            locale={locale}
          />
        )}
        {filter.late && <input type="hidden" name="late" value={filter.late} />}
        {filter.state && <input type="hidden" name="state" value={filter.state} />}
        <TextField
          name="search"
          type="search"
          label={t('list.search')}
          defaultValue={filter.search ?? ''}
          className="min-w-56"
          locale={locale}
        />
        <Select
          name="group"
          label={t('list.group')}
          defaultValue={filter.group ?? ''}
          options={list.groups.map(({ code, title }) => ({ value: code, label: title }))}
          placeholder={t('list.allGroups')}
          className="min-w-44"
          locale={locale}
        />
        <Button type="submit" locale={locale}>
          {t('list.apply')}
        </Button>
      </form>
    </>
  )
}
