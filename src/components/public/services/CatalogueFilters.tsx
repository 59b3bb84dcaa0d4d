import type { CataloguePage, FacetCount } from '../../../domain/catalogue/publicViews'
import { askableChannels } from '../../../domain/catalogue/publicSearch'
import { lifeEvents, serviceTypes } from '../../../domain/catalogue/options'
import { translator } from '../../../i18n'
import { formatNumber } from '../../../i18n/format'
import { Button } from '../../ui/Button'
import { Select } from '../../ui/Select'
import type { Worded } from '../../ui/text'

type Props = Worded & { page: CataloguePage }

/** The filters as a plain form, each with how many of what is found it would leave. */
export function CatalogueFilters({ page: { query, counts }, locale }: Props) {
  const t = translator(locale, 'serviceCatalogue')
  const words = translator(locale, 'catalogue')
  const choices = (found: FacetCount[]) =>
    found.map(({ value, label, count }) => ({ value, label: `${label} (${formatNumber(count, {}, locale)})` }))
  const box = { counts, locale }
  return (
    <div className="grid gap-5">
      <Boxes {...box} legend="" name="remote" values={['1']} ticked={query.remote ? ['1'] : []} word={() => t('remote')} />
      <Boxes
        {...box}
        legend={t('filter.type')}
        name="type"
        values={serviceTypes}
        ticked={query.types}
        word={(value) => words.at(`audienceOf.${value}`)}
      />
      <Boxes
        {...box}
        legend={t('filter.event')}
        name="event"
        values={lifeEvents}
        ticked={query.events}
        word={(value) => words.at(`lifeEvent.${value}`)}
      />
      <Boxes
        {...box}
        legend={t('filter.channel')}
        name="channel"
        values={askableChannels}
        ticked={query.channels}
        word={(value) => words.at(`channelShort.${value}`)}
      />
      {(['province', 'agency'] as const).map(
        (name) =>
          (counts[name].length > 1 || query[name]) && (
            <Select
              key={name}
              name={name}
              label={t(`filter.${name}`)}
              placeholder={t(name === 'province' ? 'anyProvince' : 'anyAgency')}
              options={choices(counts[name])}
              defaultValue={query[name] ?? ''}
              locale={locale}
            />
          ),
      )}
      <Button type="submit" locale={locale}>
        {t('apply')}
      </Button>
    </div>
  )
}

type BoxesProps = Worded & {
  counts: CataloguePage['counts']
  legend: string
  name: 'event' | 'type' | 'channel' | 'remote'
  values: readonly string[]
  ticked: readonly string[]
  word: (value: string) => string
}

/** What nothing found has is left out, unless it is asked for. */
function Boxes({ counts, legend, name, values, ticked, word, locale }: BoxesProps) {
  const countOf = (value: string) => counts[name].find((one) => one.value === value)?.count ?? 0
  const shown = values.filter((value) => countOf(value) > 0 || ticked.includes(value))
  if (shown.length === 0) return null
  return (
    <fieldset>
      {legend && <legend className="mb-1 font-strong">{legend}</legend>}
      {shown.map((value) => (
        <label key={value} htmlFor={`filter-${name}-${value}`} className="flex min-h-11 items-center gap-3 lg:min-h-9">
          <input
            id={`filter-${name}-${value}`}
            type="checkbox"
            name={name}
            value={value}
            defaultChecked={ticked.includes(value)}
            className="size-5 shrink-0 accent-lapis"
          />
          <span className="flex-1">{word(value)}</span>
          <span className="text-14 text-muted">{formatNumber(countOf(value), {}, locale)}</span>
        </label>
      ))}
    </fieldset>
  )
}
