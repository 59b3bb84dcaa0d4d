'use client'

import { manualInquirers } from '../../../../domain/catalogue/options'
import type { WriterProps } from './parts'
import { Choice, Count, Line, Tick } from './parts'
import { Rows } from './Rows'

/** Section 7: the databases of the agency itself that the service exchanges with. */
export function InternalSystems({ form, set, errorOf, locale }: WriterProps) {
  const at = { errorOf, locale }
  return (
    <Rows
      path="internalSystems"
      one="systemTitle"
      rows={form.internalSystems}
      onChange={(internalSystems) => set({ internalSystems })}
      empty={() => ({ name: '', fields: null, online: false, batch: false, manual: false })}
      locale={locale}
    >
      {(row, change, path) => (
        <>
          <Line
            {...at}
            path={`${path}.name`}
            label="systemTitle"
            value={row.name}
            onChange={(name) => change({ name: name ?? '' })}
            required
          />
          <Line
            {...at}
            path={`${path}.fields`}
            label="fields"
            value={row.fields}
            onChange={(fields) => change({ fields })}
          />
          <div className="flex flex-wrap gap-x-6">
            {(['online', 'batch', 'manual'] as const).map((name) => (
              <Tick
                {...at}
                key={name}
                path={`${path}.${name}`}
                label={name}
                value={row[name]}
                onChange={(ticked) => change({ [name]: ticked })}
              />
            ))}
          </div>
        </>
      )}
    </Rows>
  )
}

/** Section 8: other bodies that are asked, how, for how much, and who carries a question on paper. */
export function ExternalLinks({ form, set, errorOf, locale }: WriterProps) {
  const at = { errorOf, locale }
  return (
    <Rows
      path="externalLinks"
      one="agencyTitle"
      rows={form.externalLinks}
      onChange={(externalLinks) => set({ externalLinks })}
      empty={() => ({
        agency: '',
        agencyRow: null,
        system: null,
        fields: null,
        amountRials: null,
        online: false,
        batch: false,
        manualBy: null,
      })}
      locale={locale}
    >
      {(row, change, path) => (
        <>
          <Line
            {...at}
            path={`${path}.agency`}
            label="agencyTitle"
            value={row.agency}
            // Another name is another body.
            onChange={(agency) => change({ agency: agency ?? '', agencyRow: null })}
            required
          />
          <Line
            {...at}
            path={`${path}.system`}
            label="externalSystem"
            value={row.system}
            onChange={(system) => change({ system })}
          />
          <Line
            {...at}
            path={`${path}.fields`}
            label="fields"
            value={row.fields}
            onChange={(fields) => change({ fields })}
          />
          <Count
            {...at}
            path={`${path}.amountRials`}
            label="externalAmount"
            value={row.amountRials}
            onChange={(amountRials) => change({ amountRials })}
            wide
          />
          <div className="flex flex-wrap gap-x-6">
            {(['online', 'batch'] as const).map((name) => (
              <Tick
                {...at}
                key={name}
                path={`${path}.${name}`}
                label={name}
                value={row[name]}
                onChange={(ticked) => change({ [name]: ticked })}
              />
            ))}
          </div>
          <Choice
            {...at}
            path={`${path}.manualBy`}
            label="manualBy"
            list="manualInquirer"
            values={manualInquirers}
            value={row.manualBy}
            onChange={(manualBy) => change({ manualBy })}
          />
        </>
      )}
    </Rows>
  )
}
