'use client'

import { durationKinds, durationUnits, frequencyKinds, periods } from '../../../../domain/catalogue/options'
import type { WriterProps } from './parts'
import { Area, Choice, Count, Line, Tick } from './parts'
import { Rows } from './Rows'

/** Section 5: how many, how long, how often, how many visits, and what it costs. */
export function Details({ form, set, errorOf, locale }: WriterProps) {
  const { recipients, duration, frequency, visits } = form
  const at = { errorOf, locale }
  const pair = 'grid gap-4 sm:grid-cols-2'
  const toRecipients = (part: Partial<typeof recipients>) => set({ recipients: { ...recipients, ...part } })
  const toDuration = (part: Partial<typeof duration>) => set({ duration: { ...duration, ...part } })
  const toFrequency = (part: Partial<typeof frequency>) => set({ frequency: { ...frequency, ...part } })
  const toVisits = (part: Partial<typeof visits>) => set({ visits: { ...visits, ...part } })
  return (
    <>
      <div className={pair}>
        <Count
          {...at}
          path="recipients.count"
          value={recipients.count}
          onChange={(count) => toRecipients({ count })}
          required
        />
        <Line {...at} path="recipients.unit" value={recipients.unit} onChange={(unit) => toRecipients({ unit })} />
        <Choice
          {...at}
          path="recipients.period"
          list="period"
          values={periods}
          value={recipients.period}
          onChange={(period) => toRecipients({ period })}
        />
        <Line {...at} path="recipients.note" value={recipients.note} onChange={(note) => toRecipients({ note })} />
      </div>
      <div className={pair}>
        <Choice
          {...at}
          path="duration.kind"
          list="durationKind"
          values={durationKinds}
          value={duration.kind}
          onChange={(kind) => toDuration({ kind })}
        />
        <Count
          {...at}
          path="duration.value"
          value={duration.value}
          onChange={(value) => toDuration({ value })}
          required
        />
        <Choice
          {...at}
          path="duration.unit"
          list="durationUnit"
          values={durationUnits}
          value={duration.unit}
          onChange={(unit) => toDuration({ unit })}
        />
        <Line {...at} path="duration.note" value={duration.note} onChange={(note) => toDuration({ note })} />
      </div>
      <div className={pair}>
        <Choice
          {...at}
          path="frequency.kind"
          list="frequencyKind"
          values={frequencyKinds}
          value={frequency.kind}
          onChange={(kind) => toFrequency({ kind })}
          required
        />
        {frequency.kind === 'times' && (
          <>
            <Count
              {...at}
              path="frequency.times"
              value={frequency.times}
              onChange={(times) => toFrequency({ times })}
            />
            <Choice
              {...at}
              path="frequency.period"
              list="period"
              values={periods}
              value={frequency.period}
              onChange={(period) => toFrequency({ period })}
            />
          </>
        )}
        <Line {...at} path="frequency.per" value={frequency.per} onChange={(per) => toFrequency({ per })} />
      </div>
      <Count {...at} path="visits.count" value={visits.count} onChange={(count) => toVisits({ count })} />
      <Area {...at} path="visits.note" value={visits.note} onChange={(note) => toVisits({ note })} rows={2} />
      <Tick {...at} path="isFree" value={form.isFree} onChange={(isFree) => set({ isFree })} />
      <Rows
        path="fees"
        one="amountRials"
        rows={form.fees}
        onChange={(fees) => set({ fees })}
        empty={() => ({ amountRials: null, account: null, electronicPayment: false, note: null })}
        locale={locale}
      >
        {(row, change, path) => (
          <>
            <Count
              {...at}
              path={`${path}.amountRials`}
              label="amountRials"
              value={row.amountRials}
              onChange={(amountRials) => change({ amountRials })}
              wide
            />
            <Line
              {...at}
              path={`${path}.account`}
              label="account"
              value={row.account}
              onChange={(account) => change({ account })}
              ltr
            />
            <Tick
              {...at}
              path={`${path}.electronicPayment`}
              label="electronicPayment"
              value={row.electronicPayment}
              onChange={(electronicPayment) => change({ electronicPayment })}
            />
            <Line {...at} path={`${path}.note`} label="note" value={row.note} onChange={(note) => change({ note })} />
          </>
        )}
      </Rows>
      <Line {...at} path="feeNote" value={form.feeNote} onChange={(feeNote) => set({ feeNote })} />
    </>
  )
}
