'use client'

import type { FormRegulation } from '../../../../domain/catalogue/identityForm'
import { levels, lifeEvents, natures, serviceTypes, triggers } from '../../../../domain/catalogue/options'
import { fieldKey } from '../../../../i18n/catalogueWords'
import { Select } from '../../../ui/Select'
import { catalogueText, servicesText } from '../text'
import type { WriterProps } from './parts'
import { Area, Choice, Line, Tick, Ticks } from './parts'
import { Rows } from './Rows'

export type LibraryRow = {
  id: string
  title: string
  number: string | null
  date: string | null
  issuer: string | null
}

/** Section 4: what the service is, for whom, how it begins, what it asks for and on which laws it rests. */
export function Specification({ library, ...writer }: WriterProps & { library: LibraryRow[] }) {
  const { form, set, errorOf, locale } = writer
  const at = { errorOf, locale }
  return (
    <>
      <Area
        {...at}
        path="description"
        value={form.description}
        onChange={(description) => set({ description })}
        rows={4}
        required
      />
      <Ticks
        {...at}
        path="serviceTypes"
        list="serviceType"
        values={serviceTypes}
        value={form.serviceTypes}
        onChange={(types) => set({ serviceTypes: types })}
        required
      />
      <Line {...at} path="audience" value={form.audience} onChange={(audience) => set({ audience })} />
      <Choice
        {...at}
        path="nature"
        list="nature"
        values={natures}
        value={form.nature}
        onChange={(nature) => set({ nature })}
        required
      />
      <Ticks
        {...at}
        path="levels"
        list="level"
        values={levels}
        value={form.levels}
        onChange={(given) => set({ levels: given })}
        required
      />
      <Ticks
        {...at}
        path="lifeEvents"
        list="lifeEvent"
        values={lifeEvents}
        value={form.lifeEvents}
        onChange={(given) => set({ lifeEvents: given })}
        required
      />
      {form.lifeEvents.includes('other') && (
        <Line
          {...at}
          path="lifeEventOther"
          value={form.lifeEventOther}
          onChange={(lifeEventOther) => set({ lifeEventOther })}
        />
      )}
      <Ticks
        {...at}
        path="triggers"
        list="trigger"
        values={triggers}
        value={form.triggers}
        onChange={(given) => set({ triggers: given })}
        required
      />
      {form.triggers.includes('other') && (
        <Line
          {...at}
          path="triggerOther"
          value={form.triggerOther}
          onChange={(triggerOther) => set({ triggerOther })}
        />
      )}
      <Rows
        path="requiredDocuments"
        one="documentTitle"
        rows={form.requiredDocuments}
        onChange={(requiredDocuments) => set({ requiredDocuments })}
        empty={() => ({ title: '', note: null })}
        locale={locale}
      >
        {(row, change, path) => (
          <>
            <Line
              {...at}
              path={`${path}.title`}
              label="documentTitle"
              value={row.title}
              onChange={(title) => change({ title: title ?? '' })}
              required
            />
            <Line {...at} path={`${path}.note`} label="note" value={row.note} onChange={(note) => change({ note })} />
          </>
        )}
      </Rows>
      <Regulations {...writer} library={library} />
      <Area
        {...at}
        path="regulationsNote"
        value={form.regulationsNote}
        onChange={(regulationsNote) => set({ regulationsNote })}
      />
    </>
  )
}

const noRegulation = (): FormRegulation => ({
  regulation: null,
  title: '',
  number: null,
  date: null,
  issuer: null,
  checked: false,
})

/** Chosen from the library, whose words then stand in the form and may be put in other words. */
function Regulations({ form, set, errorOf, locale, library }: WriterProps & { library: LibraryRow[] }) {
  const words = catalogueText(locale)
  const at = { errorOf, locale }
  const taken = (id: string): Partial<FormRegulation> => {
    const { id: _, ...row } = library.find((one) => one.id === id) ?? { id }
    return { regulation: id || null, ...row }
  }
  return (
    <Rows
      path="regulations"
      one="regulationTitle"
      rows={form.regulations}
      onChange={(regulations) => set({ regulations })}
      empty={noRegulation}
      locale={locale}
    >
      {(row, change, path) => (
        <>
          <Select
            name={`${path}.regulation`}
            label={words.at(fieldKey('regulation'))}
            options={library.map(({ id, title }) => ({ value: id, label: title }))}
            placeholder={servicesText(locale)('notChosen')}
            value={row.regulation ?? ''}
            onChange={(id) => change(taken(id))}
            error={errorOf(`${path}.regulation`)}
            locale={locale}
          />
          <Line
            {...at}
            path={`${path}.title`}
            label="regulationTitle"
            value={row.title}
            onChange={(title) => change({ title: title ?? '' })}
            required
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <Line
              {...at}
              path={`${path}.number`}
              label="number"
              value={row.number}
              onChange={(number) => change({ number })}
              ltr
            />
            <Line
              {...at}
              path={`${path}.issuer`}
              label="issuer"
              value={row.issuer}
              onChange={(issuer) => change({ issuer })}
            />
          </div>
          <Tick
            {...at}
            path={`${path}.checked`}
            label="checked"
            value={row.checked}
            onChange={(checked) => change({ checked })}
          />
        </>
      )}
    </Rows>
  )
}
