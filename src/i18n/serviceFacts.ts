import type { IdentityForm } from '../domain/catalogue/identityForm'
import { translator } from '.'
import { formatList, formatNumber } from './format'
import type { Locale } from './locale'

const joined = (parts: (string | null | false)[]): string | null => parts.filter(Boolean).join(' ') || null

/** The facts of a service in sentences for its public page; null where the form does not say. */
export function serviceFacts(form: IdentityForm, locale: Locale = 'fa') {
  const words = translator(locale, 'catalogue')
  const t = translator(locale, 'serviceCatalogue')
  const number = (value: number | null) => (value === null ? null : formatNumber(value, {}, locale))
  const { duration, frequency, visits, fees } = form
  const priced = fees.flatMap(({ amountRials, note, electronicPayment }) => {
    const amount = amountRials === null ? null : amountRials === 0 ? t('free') : t('rials', { amount: amountRials })
    const line = joined([amount, note, electronicPayment && `(${t('online')})`])
    return line ? [line] : []
  })
  return {
    time: joined([
      duration.value !== null &&
        duration.kind &&
        duration.kind !== 'average' &&
        words.at(`durationKind.${duration.kind}`),
      number(duration.value),
      duration.unit && words.at(`durationUnit.${duration.unit}`),
      duration.note,
    ]),
    cost: form.isFree ? (form.feeNote ?? t('free')) : (joined([formatList(priced, locale), form.feeNote]) ?? null),
    visits:
      visits.count === 0
        ? (visits.note ?? t('noVisit'))
        : joined([visits.count !== null && t('visit', { count: visits.count }), visits.note]),
    frequency:
      frequency.kind === 'once'
        ? words('frequencyKind.once')
        : joined([
            frequency.times !== null && t('visit', { count: frequency.times }),
            frequency.period && `${words.at(`field.recipientsPart.period`)} ${words.at(`period.${frequency.period}`)}`,
            frequency.per && `${words.at('field.frequencyPart.per')} ${frequency.per}`,
          ]),
    start: joined([
      formatList(
        form.triggers.filter((trigger) => trigger !== 'other').map((trigger) => words.at(`trigger.${trigger}`)),
        locale,
      ),
      form.triggerOther,
    ]),
    who: joined([
      formatList(
        form.serviceTypes.map((type) => words.at(`audienceOf.${type}`)),
        locale,
      ),
      form.audience && `(${form.audience})`,
    ]),
  }
}
