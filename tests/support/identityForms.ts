import fc from 'fast-check'
import { parseDay } from '../../src/domain/calendar/typed'
import type { AccessStage, IdentityForm } from '../../src/domain/catalogue/identityForm'
import { emptyForm } from '../../src/domain/catalogue/identityForm'
import {
  channelsOf,
  durationKinds,
  durationUnits,
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
} from '../../src/domain/catalogue/options'

const words =
  'نامه گواهی شرکت استعلام بازدید پرونده مشترک تهران بیمه‌نامه می‌شود آب (ب) واحد، IT A4 ماده ۱۲ سال۱۴۰۵ برق <w:p> &amp; "نقل" #x'.split(
    ' ',
  )
const phrase = fc
  .tuple(
    fc.constantFrom(...words.filter((word) => /^[آ-ی]/.test(word))),
    fc.array(fc.constantFrom(...words), { maxLength: 6 }),
  )
  .map(([first, rest]) => [first, ...rest].join(' '))
const line = fc.option(phrase, { nil: null })
const text = fc.option(
  fc.array(phrase, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')),
  { nil: null },
)
/** A note that may itself begin like a figure. */
const note = fc.option(
  fc.oneof(
    phrase,
    phrase.map((words) => `۷۰ ${words}`),
    phrase.map((words) => `حداکثر ۲ ${words}`),
  ),
  { nil: null },
)
const whole = fc.option(fc.integer({ min: 0, max: 99_999_999 }), { nil: null })
const number = fc.option(
  fc.integer({ min: 0, max: 9999 }).map((value) => value / 2),
  { nil: null },
)
const digits = fc.option(fc.integer({ min: 1, max: 999_999 }).map(String), { nil: null })
const one = <Value extends string>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: null })
/** Some of the options, in the order of the paper. */
const some = <Value extends string>(values: readonly Value[]) => fc.subarray([...values])
const rows = <Row>(row: fc.Arbitrary<Row>) => fc.array(row, { maxLength: 4 })
const day = fc.option(
  fc.integer({ min: 0, max: 9000 }).map((days) => new Date(Date.UTC(2001, 0, 1 + days)).toISOString().slice(0, 10)),
  { nil: null },
)

const stage = (name: (typeof stageNames)[number]): fc.Arbitrary<AccessStage> =>
  fc.record({
    stage: fc.constant(name),
    electronic: fc.boolean(),
    channels: some(channelsOf[name]),
    channelOther: line,
    counterContract: channelsOf[name].includes('counter') ? digits : fc.constant(null),
    nonElectronic: fc.boolean(),
    nonElectronicPercent: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
    inPersonReasons: some(inPersonReasons),
    inPersonReasonOther: line,
    visitScope: one(visitScopes),
  })

const fields = {
  title: phrase,
  parentBody: line,
  description: text,
  serviceTypes: some(serviceTypes),
  audience: line,
  nature: one(natures),
  levels: some(levels),
  lifeEvents: some(lifeEvents),
  lifeEventOther: line,
  triggers: some(triggers),
  triggerOther: line,
  requiredDocuments: rows(fc.record({ title: phrase, note: line })),
  regulations: rows(
    fc.record({
      regulation: fc.constant(null),
      title: phrase,
      number: digits,
      date: day,
      issuer: line,
      checked: fc.boolean(),
    }),
  ),
  regulationsNote: text,
  recipients: fc.record({ count: whole, unit: line, period: one(periods), note }),
  duration: fc.record({ value: number, unit: one(durationUnits), kind: one(durationKinds), note }),
  frequency: fc.record({ kind: one(['once', 'times'] as const), times: whole, period: one(periods), per: line }),
  visits: fc.record({ count: whole, note }),
  isFree: fc.boolean(),
  fees: rows(fc.record({ amountRials: whole, account: digits, electronicPayment: fc.boolean(), note })).map((list) =>
    list.filter((fee) => fee.amountRials !== null || fee.account || fee.electronicPayment || fee.note),
  ),
  feeNote: line,
  url: fc.option(
    fc.webUrl().filter((url) => !/[☐☑—]/.test(url)),
    { nil: null },
  ),
  systemName: line,
  stages: fc.tuple(...stageNames.map(stage)).map((list) => [...list]),
  filledBy: fc.record({
    fullName: line,
    phone: digits,
    email: fc.option(fc.emailAddress(), { nil: null }),
    unit: line,
  }),
}
const linked = {
  internalSystems: rows(
    fc.record({ name: phrase, fields: line, online: fc.boolean(), batch: fc.boolean(), manual: fc.boolean() }),
  ),
  externalLinks: rows(
    fc.record({
      agency: phrase,
      agencyRow: fc.constant(null),
      system: line,
      fields: line,
      amountRials: whole,
      online: fc.boolean(),
      batch: fc.boolean(),
      manualBy: one(manualInquirers),
    }),
  ),
  processes: rows(phrase),
}

/**
 * Any form that a person could fill: every option, every «سایر», lists of any length, notes that look like figures, and
 * words that look like markup. What a form's paper does not print (a drawing, links to rows) is empty.
 */
export const identityForms: fc.Arbitrary<IdentityForm> = fc.oneof(
  fc.record({ ...fields, ...linked }).map((given) => ({ ...emptyForm('', 'سازمان'), ...given })),
  fc.record(fields).map((given) => ({ ...emptyForm('', 'سازمان'), ...given, variant: 'tehran5' as const })),
)

/** A row of the seeds as a form: its dates are Jalali there, and its regulations name rows of the library. */
export const seedForm = (given: object): IdentityForm => {
  const form = { ...emptyForm('', 'سازمان'), ...given }
  return {
    ...form,
    regulations: form.regulations.map(({ title, number, date, issuer, checked }) => ({
      regulation: null,
      title,
      number,
      date: date ? parseDay(date) : null,
      issuer,
      checked,
    })),
    externalLinks: form.externalLinks.map((link) => ({ ...link, agencyRow: null })),
  }
}
