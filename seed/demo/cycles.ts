import type { PayloadRequest } from 'payload'
import { addDays } from '../../src/domain/calendar/isoDate'
import { fromJalali } from '../../src/domain/calendar/jalali'
import type { Tally } from '../upsert'
import { upsert } from '../upsert'
import type { Pace } from './pace'
import general from '../reference/general-indicators.json' with { type: 'json' }
import specific from './specific-indicators.json' with { type: 'json' }

type Windows = Record<string, string>
export type DemoCycle = { id: string; year: number }

/** The days of last year's cycle, which is over: the field's usual timetable. */
export function pastWindows(year: number): Windows {
  const day = (month: number, of: number) => fromJalali({ year: year + 1, month, day: of }) ?? ''
  return {
    trainingOn: day(1, 25),
    selfAssessmentOpens: day(2, 1),
    selfAssessmentCloses: day(2, 31),
    evaluationCloses: day(4, 15),
    appealsOpen: day(4, 16),
    appealsClose: day(4, 23),
    finalReviewCloses: day(5, 10),
    councilOn: day(5, 20),
    festivalOn: day(6, 5),
  }
}

/** The days of this year's cycle, relative to today, so that the demo is always in its middle. */
export function presentWindows(today: string, { day }: Pace): Windows {
  return {
    trainingOn: day(24),
    selfAssessmentOpens: day(22),
    selfAssessmentCloses: addDays(today, 13),
    evaluationCloses: addDays(today, 24),
    appealsOpen: day(4),
    appealsClose: addDays(today, 28),
    finalReviewCloses: addDays(today, 40),
    councilOn: addDays(today, 50),
    festivalOn: addDays(today, 70),
  }
}

type Asked = { province: string; year: number; windows: Windows; circular: string; agencies: Map<string, string> }

/** A draft cycle with the 44 general indicators and the specific ones of the agencies that have them. */
export async function makeCycle(req: PayloadRequest, tally: Map<string, Tally>, asked: Asked): Promise<DemoCycle> {
  const { province, year, windows, circular, agencies } = asked
  const id = await upsert(req, tally, {
    collection: 'evaluation-cycles',
    key: { province, performanceYear: year },
    data: {
      title: `ارزیابی عملکرد سال ${String(year).replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? digit)}`,
      workflowState: 'draft',
      councilName: 'شورای راهبری توسعه مدیریت استان',
      fullMarkGeneral: '1000',
      fullMarkSpecific: '1000',
      weightGeneral: '0.5',
      weightSpecific: '0.5',
      rescaleNotApplicable: true,
      maxReturns: 2,
      returnDueInWorkingDays: 5,
      windows,
      circular,
    },
  })
  await makeGeneral(req, tally, id)
  await makeSpecific(req, tally, id, agencies)
  return { id, year }
}

/** Measures whose evidence is mandatory in the demo; elsewhere it is asked for and not insisted on. */
const insisted = new Set(['2-2', '6-1', '7-2'])

async function makeGeneral(req: PayloadRequest, tally: Map<string, Tally>, cycle: string): Promise<void> {
  const axes = new Map<string, string>()
  for (const { code, title, order } of general.axes) {
    axes.set(
      code,
      await upsert(req, tally, {
        collection: 'axes',
        key: { cycle, dimension: 'general', code },
        data: { title, order },
      }),
    )
  }
  for (const [index, row] of general.indicators.entries()) {
    const { code, axis, title, evaluatingBody, cap, scoringKind, target, unit, requiredEvidence } = row
    const order = index + 1
    const indicator = await upsert(req, tally, {
      collection: 'indicators',
      key: { cycle, code },
      data: { axis: axes.get(axis), title, order, evaluatingBody, appliesTo: 'all' },
    })
    await upsert(req, tally, {
      collection: 'measures',
      key: { cycle, code },
      data: {
        indicator,
        title,
        order,
        cap,
        scoringKind,
        target,
        unit,
        targetSource: 'central',
        requiredEvidence: requiredEvidence.map((of) => ({ title: of, mandatory: insisted.has(code) })),
      },
    })
  }
}

async function makeSpecific(
  req: PayloadRequest,
  tally: Map<string, Tally>,
  cycle: string,
  agencies: Map<string, string>,
): Promise<void> {
  const axis = await upsert(req, tally, {
    collection: 'axes',
    key: { cycle, dimension: 'specific', code: '11' },
    data: { title: 'شاخص‌های اختصاصی', order: 11 },
  })
  let order = 100
  for (const { agency, code: prefix, indicators } of specific) {
    for (const [index, { title, measures }] of indicators.entries()) {
      const code = `${prefix}-${index + 1}`
      const indicator = await upsert(req, tally, {
        collection: 'indicators',
        key: { cycle, code },
        data: { axis, title, order: (order += 1), appliesTo: 'agencies', agencies: [agencies.get(agency)] },
      })
      for (const [place, measure] of measures.entries()) {
        await upsert(req, tally, {
          collection: 'measures',
          key: { cycle, code: `${code}-${place + 1}` },
          data: { indicator, order: (order += 1), targetSource: 'central', ...measure },
        })
      }
    }
  }
}
