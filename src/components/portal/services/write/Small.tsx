'use client'

import { formVariants } from '../../../../domain/catalogue/options'
import { fieldKey } from '../../../../i18n/catalogueWords'
import { formatDigits } from '../../../../i18n/format'
import { catalogueText, servicesText } from '../text'
import type { WriterProps } from './parts'
import { Choice, Line } from './parts'
import { Rows } from './Rows'

/** Section 1. */
export function Title({ form, set, errorOf, locale }: WriterProps) {
  const at = { errorOf, locale }
  return (
    <>
      <Line {...at} path="title" value={form.title} onChange={(title) => set({ title: title ?? '' })} required />
      <Choice
        {...at}
        path="variant"
        list="variant"
        values={formVariants}
        value={form.variant}
        onChange={(variant) => variant && set({ variant })}
      />
    </>
  )
}

/** Section 2: read only; the national body fills it in. */
export function Code({ form, locale }: WriterProps) {
  const words = catalogueText(locale)
  return (
    <dl className="grid gap-1">
      <dt className="font-strong">{words.at(fieldKey('code'))}</dt>
      <dd>
        {form.code ? <bdi dir="ltr">{formatDigits(form.code, locale)}</bdi> : words.at(`codeStatus.${form.codeStatus}`)}
      </dd>
      <dd className="text-14 text-muted">{servicesText(locale)('help.code')}</dd>
    </dl>
  )
}

/** Section 3. */
export function Provider({ form, set, errorOf, locale }: WriterProps) {
  const words = catalogueText(locale)
  return (
    <>
      <dl className="grid gap-1">
        <dt className="font-strong">{words.at(fieldKey('provider'))}</dt>
        <dd>{form.provider}</dd>
      </dl>
      <Line
        path="parentBody"
        value={form.parentBody}
        onChange={(parentBody) => set({ parentBody })}
        errorOf={errorOf}
        locale={locale}
        required
      />
    </>
  )
}

/** Section 9: titles in their order. */
export function Processes({ form, set, errorOf, locale }: WriterProps) {
  return (
    <>
      <p className="text-14 text-muted">{servicesText(locale)('help.processes')}</p>
      <Rows
        path="processes"
        one="processTitle"
        rows={form.processes.map((title) => ({ title }))}
        onChange={(rows) => set({ processes: rows.map(({ title }) => title) })}
        empty={() => ({ title: '' })}
        locale={locale}
      >
        {(row, change, path) => (
          <Line
            path={`${path}.title`}
            label="processTitle"
            value={row.title}
            onChange={(title) => change({ title: title ?? '' })}
            errorOf={errorOf}
            locale={locale}
            required
          />
        )}
      </Rows>
    </>
  )
}

/** Who filled the form. Only staff and the agency itself read the name, the telephone and the address. */
export function FilledBy({ form, set, errorOf, locale }: WriterProps) {
  const at = { errorOf, locale }
  const { filledBy } = form
  const change = (part: Partial<typeof filledBy>) => set({ filledBy: { ...filledBy, ...part } })
  return (
    <>
      <Line {...at} path="filledBy.fullName" value={filledBy.fullName} onChange={(fullName) => change({ fullName })} />
      <Line {...at} path="filledBy.unit" value={filledBy.unit} onChange={(unit) => change({ unit })} />
      <Line {...at} path="filledBy.phone" value={filledBy.phone} onChange={(phone) => change({ phone })} ltr />
      <Line {...at} path="filledBy.email" value={filledBy.email} onChange={(email) => change({ email })} ltr />
    </>
  )
}
