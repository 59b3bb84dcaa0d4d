import { z } from 'zod'
import {
  channels,
  durationKinds,
  durationUnits,
  formVariants,
  frequencyKinds,
  inPersonReasons,
  levels,
  lifeEvents,
  manualInquirers,
  natures,
  periods,
  serviceTypes,
  stageNames,
  triggers,
  visitScopes,
} from './options'
import { sectionNames } from './sections'

/** The longest line, the longest text and the most rows that a form takes; printed forms stay far below. */
const LINE = 500
const TEXT = 10_000
const ROWS = 200

const line = z.string().max(LINE, 'tooLong').nullable()
const title = z.string().trim().min(1, 'required').max(LINE, 'tooLong')
const text = z.string().max(TEXT, 'tooLong').nullable()
const count = z.number('notNumber').min(0, 'tooSmall').max(1e12, 'tooLarge').nullable()
const whole = z.number('notNumber').int('notWhole').min(0, 'tooSmall').max(1e12, 'tooLarge').nullable()
const one = <const Values extends readonly [string, ...string[]]>(values: Values) => z.enum(values).nullable()
const many = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.array(z.enum(values)).max(values.length, 'tooLong')
const rows = <Row extends z.ZodType>(row: Row) => z.array(row).max(ROWS, 'tooLong')
const id = z.uuid('notFound').nullable()
const period = one(periods)

const stage = z.object({
  stage: z.enum(stageNames),
  electronic: z.boolean(),
  channels: many(channels),
  channelOther: line,
  counterContract: line,
  nonElectronic: z.boolean(),
  nonElectronicPercent: z.number('notNumber').min(0, 'tooSmall').max(100, 'tooLarge').nullable(),
  inPersonReasons: many(inPersonReasons),
  inPersonReasonOther: line,
  visitScope: one(visitScopes),
})

/** What a section's page or an imported paper may write, field by field; unknown fields fall away. */
export const formValues = z
  .object({
    variant: z.enum(formVariants),
    title,
    parentBody: line,
    description: text,
    serviceTypes: many(serviceTypes),
    audience: line,
    nature: one(natures),
    levels: many(levels),
    lifeEvents: many(lifeEvents),
    lifeEventOther: line,
    triggers: many(triggers),
    triggerOther: line,
    requiredDocuments: rows(z.object({ title, note: line })),
    regulations: rows(
      z.object({ regulation: id, title, number: line, date: line, issuer: line, checked: z.boolean() }),
    ),
    regulationsNote: text,
    recipients: z.object({ count: whole, unit: line, period, note: line }),
    duration: z.object({ value: count, unit: one(durationUnits), kind: one(durationKinds), note: line }),
    frequency: z.object({ kind: one(frequencyKinds), times: whole, period, per: line }),
    visits: z.object({ count: whole, note: text }),
    isFree: z.boolean(),
    fees: rows(z.object({ amountRials: whole, account: line, electronicPayment: z.boolean(), note: line })),
    feeNote: line,
    url: line,
    systemName: line,
    stages: z.array(stage).max(stageNames.length, 'tooLong'),
    internalSystems: rows(
      z.object({ name: title, fields: line, online: z.boolean(), batch: z.boolean(), manual: z.boolean() }),
    ),
    externalLinks: rows(
      z.object({
        agency: title,
        agencyRow: id,
        system: line,
        fields: line,
        amountRials: whole,
        online: z.boolean(),
        batch: z.boolean(),
        manualBy: one(manualInquirers),
      }),
    ),
    processes: rows(title),
    processGraph: z.unknown(),
    filledBy: z.object({ fullName: line, phone: line, email: line, unit: line }),
  })
  .partial()

export const sectionPatch = z.object({
  section: z.enum(sectionNames),
  base: formValues,
  values: formValues,
})
