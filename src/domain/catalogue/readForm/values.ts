import { parseDay } from '../../calendar/typed'
import { toAsciiDigits } from '../../text/digits'
import { searchKey } from '../../text/fold'
import type { FormRegulation, IdentityForm } from '../identityForm'
import { BESIDE, NOTHING, readMeasure } from '../measure'
import { durationKinds, durationUnits, levels, lifeEvents, natures, periods, serviceTypes, triggers } from '../options'
import type { Box } from './boxes'
import { boxesOf } from './boxes'
import type { FormWords, Spelling } from './words'
import { afterWords, firstSpelling, spellingsOf, writtenAfter } from './words'

export type Values = Partial<IdentityForm>
/** What one cell says of its field; `isDoubtful` where it could also mean something else. */
export type Reading = { values: Values; isDoubtful?: boolean }

/** The text of a cell; a dash is none. */
export const textOf = (cell: string): string | null => {
  const text = cell.trim()
  return text === '' || text === NOTHING || /^[.…_\s-]+$/.test(text) ? null : text
}
export const numberOf = (text: string | null): number | null => (text === null ? null : Number(text))
const digitsOf = (text: string | null): string | null => text && toAsciiDigits(text)

/** The ticked options among boxes, in the order of the list, and what is written beside «سایر». */
export function pick<Value extends string>(
  boxes: readonly Box[],
  spellings: readonly Spelling<Value>[],
  values: readonly Value[],
): { ticked: Value[]; written: string | null; unknown: boolean } {
  const ticked = new Set<Value>()
  let written: string | null = null
  let unknown = false
  for (const box of boxes) {
    const found = firstSpelling(box.text, spellings)
    if (!found) unknown ||= box.ticked
    else {
      if (box.ticked) ticked.add(found.value)
      if (found.value === 'other') written = writtenAfter(found.rest) ?? written
    }
  }
  return { ticked: values.filter((value) => ticked.has(value)), written, unknown }
}

export const otherSpellings = { other: ['سایر'] } as const

export function fieldReaders(words: FormWords): Record<string, (cell: string) => Reading | null> {
  const list = <Value extends string>(name: string, values: readonly Value[], others = {}) => {
    const spellings = spellingsOf(words, name, values, others)
    return (cell: string) => pick(boxesOf(cell).boxes, spellings, values)
  }
  const line = (path: keyof IdentityForm) => (cell: string) => ({ values: { [path]: textOf(cell) } })
  const [type, nature, level] = [
    list('serviceType', serviceTypes, {
      g2c: ['خدمت به شهروندان'],
      g2b: ['خدمت به کسب و کار'],
      g2g: ['خدمت به دیگر دستگاه های دولتی'],
    }),
    list('nature', natures, { operational: ['تصدی گری'] }),
    list('level', levels),
  ]
  const [event, trigger, period] = [list('lifeEvent', lifeEvents), list('trigger', triggers), list('period', periods)]
  const units = spellingsOf(words, 'durationUnit', durationUnits)
  const part = (name: keyof IdentityForm['filledBy']) => (cell: string) => ({
    values: { filledBy: { [name]: name === 'phone' ? digitsOf(textOf(cell)) : textOf(cell) } as never },
  })
  return {
    title: (cell) => (textOf(cell) ? { values: { title: textOf(cell) ?? '' } } : null),
    code: () => null,
    provider: () => null,
    parentBody: line('parentBody'),
    description: line('description'),
    audience: line('audience'),
    regulationsNote: line('regulationsNote'),
    url: line('url'),
    systemName: line('systemName'),
    serviceTypes: (cell) => ({ values: { serviceTypes: type(cell).ticked }, isDoubtful: type(cell).unknown }),
    nature: (cell) => {
      const { ticked, unknown } = nature(cell)
      return { values: { nature: ticked[0] ?? null }, isDoubtful: unknown || ticked.length > 1 }
    },
    levels: (cell) => ({ values: { levels: level(cell).ticked }, isDoubtful: level(cell).unknown }),
    lifeEvents: (cell) => {
      const { ticked, written, unknown } = event(cell)
      return { values: { lifeEvents: ticked, lifeEventOther: written }, isDoubtful: unknown }
    },
    triggers: (cell) => {
      const { ticked, written, unknown } = trigger(cell)
      return { values: { triggers: ticked, triggerOther: written }, isDoubtful: unknown }
    },
    requiredDocuments: (cell) => ({
      values: {
        requiredDocuments: (textOf(cell)?.split('\n') ?? []).flatMap((row) => {
          const [title = '', ...note] = row.split(BESIDE)
          return textOf(title) ? [{ title: title.trim(), note: textOf(note.join(BESIDE)) }] : []
        }),
      },
    }),
    regulations: (cell) => {
      const { boxes } = boxesOf(cell)
      if (boxes.length === 0) return { values: { regulationsNote: textOf(cell) } }
      return { values: { regulations: boxes.flatMap((box) => regulationOf(box, words)) } }
    },
    recipients: (cell) => {
      const { boxes, text } = boxesOf(cell)
      const { number, unit, note } = readMeasure(textOf(text.replace(/[\s:]+$/, '')) ?? '')
      const [, plain, inPeriod] = /^(.*?)\s*(?:در(?: هر)?)?\s*(ماه|فصل|سال)?$/.exec(unit ?? '') ?? []
      const stated = inPeriod ? periods.find((name) => words(`period.${name}`) === inPeriod) : undefined
      const without = (stated ? plain : unit)?.replace(/\s*در$/, '') || null
      return {
        values: {
          recipients: {
            ...(number !== null || unit || note ? { count: numberOf(number), unit: without, note } : {}),
            ...(period(cell).ticked[0] || stated ? { period: period(cell).ticked[0] ?? stated ?? null } : {}),
            ...(boxes.length > 0 ? {} : {}),
          } as never,
        },
        isDoubtful: number === null,
      }
    },
    'recipients.period': (cell) => {
      const { ticked } = period(cell)
      return { values: { recipients: { period: ticked[0] ?? null } as never } }
    },
    duration: (cell) => {
      const whole = textOf(cell)
      if (!whole) return null
      const { kind, number, unit, note } = readMeasure(whole)
      const known = unit ? firstSpelling(unit, units) : null
      if (unit && known?.rest.trim() !== '')
        return { values: { duration: { value: null, unit: null, kind: null, note: whole } }, isDoubtful: true }
      const named = durationKinds.find((name) => words(`durationKind.${name}`) === kind) ?? null
      return {
        values: { duration: { value: numberOf(number), unit: known?.value ?? null, kind: named, note } },
        isDoubtful: number === null,
      }
    },
    frequency: (cell) => {
      const { boxes } = boxesOf(cell)
      const [once, many] = ['once', 'times'].map((name) => searchKey(words(`frequencyKind.${name}`)))
      const values: IdentityForm['frequency'] = {
        kind: null,
        times: null,
        period: period(cell).ticked[0] ?? null,
        per: null,
      }
      for (const box of boxes) {
        const rest = afterWords(box.text, many ?? '') ?? (/^[\d۰-۹٠-٩…]/.test(box.text) ? box.text : null)
        if (rest !== null) {
          const { number, unit, note } = readMeasure(writtenAfter(rest) ?? rest.replace(/^\s*:\s*/, '').trim())
          Object.assign(values, { times: numberOf(number), per: perOf(unit ?? note) })
          if (box.ticked) values.kind = 'times'
        } else if (box.ticked && afterWords(box.text, once ?? '') !== null) values.kind = 'once'
      }
      if (boxes.length === 0) values.per = textOf(cell)
      return { values: { frequency: values }, isDoubtful: values.kind === null }
    },
    visits: (cell) => {
      const text = textOf(cell)
      if (!text) return null
      const { number, unit, note } = readMeasure(text)
      const more = unit && !/^(?:بار|مرتبه)$/.test(unit) ? unit : null
      const said = [more, note].filter(Boolean).join(BESIDE) || null
      return {
        values: { visits: { count: numberOf(number), note: said } },
        isDoubtful: number === null || more !== null,
      }
    },
    isFree: (cell) => {
      const { boxes, text } = boxesOf(cell)
      const key = searchKey(words('field.isFree'))
      for (const box of boxes) {
        const rest = afterWords(box.text, key)
        if (rest !== null) return { values: { isFree: box.ticked, feeNote: writtenAfter(rest) } }
      }
      const note = textOf(text)
      if (!note) return null
      return { values: { isFree: /رایگان|دریافت نم|صفر/.test(note), feeNote: note }, isDoubtful: true }
    },
    'filledBy.fullName': part('fullName'),
    'filledBy.phone': part('phone'),
    'filledBy.email': part('email'),
    'filledBy.unit': part('unit'),
  }
}

/** «بار در», «بار»: the words around a number of times say nothing by themselves. */
const perOf = (text: string | null): string | null => {
  const plain = text
    ?.replace(/^بار(?=\s|$)\s*/, '')
    .replace(/(?:^|\s)در\s*:?$/, '')
    .trim()
  return plain || null
}

/** A regulation from its line: title, number, date and who issued it, each behind a dash. */
function regulationOf({ ticked, text }: Box, words: FormWords): FormRegulation[] {
  const [title = '', ...parts] = text.split(BESIDE).map((one) => one.trim())
  if (!textOf(title)) return []
  const row: FormRegulation = { regulation: null, title, number: null, date: null, issuer: null, checked: ticked }
  for (const one of parts) {
    const number = afterWords(one, searchKey(words('field.number')))
    const date = parseDay(one)
    if (number !== null && row.number === null) row.number = digitsOf(writtenAfter(number))
    else if (date) row.date = date
    else row.issuer = row.issuer ? `${row.issuer}${BESIDE}${one}` : one
  }
  return [row]
}
