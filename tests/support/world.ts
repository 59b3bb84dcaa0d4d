import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { addDays } from '../../src/domain/calendar/isoDate'
import type { RoleName } from '../../src/domain/people/roles'
import { today } from '../../src/lib/clock'
import { transition } from '../../src/services/system/moves'

/**
 * The fixed cast. Everybody has one role; names say who they are in every test. Two provinces, two agencies in the first and
 * one in the second, so that each refusal of the foreign agency and the foreign province has somebody to refuse.
 */
export const cast = {
  admin: { role: 'super_admin' },
  head: { role: 'head', province: 'here' },
  deputy: { role: 'deputy', province: 'here' },
  manager: { role: 'cycle_manager', province: 'here' },
  general: { role: 'general_evaluator', province: 'here' },
  general2: { role: 'general_evaluator', province: 'here' },
  specific: { role: 'specific_evaluator', province: 'here' },
  committee: { role: 'appeals_committee', province: 'here' },
  secretary: { role: 'council_secretary', province: 'here' },
  member: { role: 'council_member', province: 'here' },
  governor: { role: 'governor', province: 'here' },
  editor: { role: 'content_editor', province: 'here' },
  national: { role: 'national' },
  director: { role: 'agency_head', agency: 'water' },
  liaison: { role: 'liaison', agency: 'water' },
  otherDirector: { role: 'agency_head', agency: 'welfare' },
  otherLiaison: { role: 'liaison', agency: 'welfare' },
  responder: { role: 'inquiry_responder', agency: 'welfare' },
  farManager: { role: 'cycle_manager', province: 'far' },
  farGeneral: { role: 'general_evaluator', province: 'far' },
  farDeputy: { role: 'deputy', province: 'far' },
  farLiaison: { role: 'liaison', agency: 'farRoads' },
} as const satisfies Record<
  string,
  { role: RoleName; province?: 'here' | 'far'; agency?: 'water' | 'welfare' | 'farRoads' }
>

export type CastName = keyof typeof cast
export const castNames = Object.keys(cast) as CastName[]
export const castPassword = 'a-long-test-password'
export const castEmail = (name: CastName): string => `${name.toLowerCase()}@example.ir`

export type World = {
  payload: Payload
  provinces: { here: string; far: string }
  agencies: { water: string; welfare: string; farRoads: string }
  group: string
  cycle: string
  /** measures by code: G-1 ratio (cap 600, target 90, evidence mandatory), G-2 qualitative (cap 400), S-1 and S-2 of water, S-3 of welfare */
  measures: Record<'G-1' | 'G-2' | 'S-1' | 'S-2' | 'S-3', string>
  /** the request of a person of the cast, as the Local API takes it */
  as: (name: CastName) => Promise<PayloadRequest>
  /** the request of the product itself: no person, access ignored by those who say so */
  system: () => Promise<PayloadRequest>
  userId: (name: CastName) => string
}

const trusted = { overrideAccess: true, depth: 0 } as const

/** Two provinces, their agencies and people, and a draft cycle of this year in the first with five measures. */
export async function makeWorld(payload: Payload): Promise<World> {
  const provinces = {
    here: await province(payload, 'اردبیل', 'Ardabil'),
    far: await province(payload, 'گیلان', 'Gilan'),
  }
  const { id: group } = await payload.create({
    collection: 'agency-groups',
    ...trusted,
    data: { code: 'infra', title: 'زیربنایی و توسعه زیرساخت', shortTitle: 'زیربنایی', order: 1 },
  })
  const agency = async (name: string, of: string) =>
    (
      await payload.create({
        collection: 'agencies',
        ...trusted,
        data: { name, kind: 'directorate', group, active: true, province: of },
      })
    ).id
  const agencies = {
    water: await agency('شرکت آب و فاضلاب', provinces.here),
    welfare: await agency('اداره کل بهزیستی', provinces.here),
    farRoads: await agency('اداره کل راه و شهرسازی', provinces.far),
  }
  const users = await makeCast(payload, provinces, agencies)
  const { cycle, measures } = await makeCycle(payload, provinces.here, agencies)
  const as = async (name: CastName): Promise<PayloadRequest> => {
    const user = await payload.findByID({ collection: 'users', id: users[name], ...trusted })
    return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  }
  return {
    payload,
    provinces,
    agencies,
    group,
    cycle,
    measures,
    as,
    system: () => createLocalReq({}, payload),
    userId: (name) => users[name],
  }
}

async function province(payload: Payload, name: string, nameEn: string): Promise<string> {
  const { id } = await payload.create({
    collection: 'provinces',
    ...trusted,
    data: {
      name,
      nameEn,
      code: nameEn.toLowerCase(),
      organisationName: `سازمان مدیریت و برنامه‌ریزی استان ${name}`,
      councilName: 'شورای راهبری توسعه مدیریت استان',
      weekend: ['thursday', 'friday'],
      active: true,
    },
  })
  return id
}

async function makeCast(payload: Payload, provinces: World['provinces'], agencies: World['agencies']) {
  const users = {} as Record<CastName, string>
  for (const name of castNames) {
    const one: { role: RoleName; province?: 'here' | 'far'; agency?: keyof World['agencies'] } = cast[name]
    const { id } = await payload.create({
      collection: 'users',
      ...trusted,
      data: {
        name,
        email: castEmail(name),
        password: castPassword,
        active: true,
        roles: [
          {
            role: one.role,
            province: one.province ? provinces[one.province] : null,
            agency: one.agency ? agencies[one.agency] : null,
          },
        ],
      },
    })
    users[name] = id
  }
  return users
}

async function makeCycle(payload: Payload, province: string, agencies: World['agencies']) {
  const { id: cycle } = await payload.create({
    collection: 'evaluation-cycles',
    ...trusted,
    data: {
      workflowState: 'draft',
      title: 'ارزیابی عملکرد سال ۱۴۰۴',
      performanceYear: 1404,
      councilName: 'شورای راهبری توسعه مدیریت استان',
      fullMarkGeneral: '1000',
      fullMarkSpecific: '1000',
      weightGeneral: '0.5',
      weightSpecific: '0.5',
      rescaleNotApplicable: true,
      maxReturns: 2,
      returnDueInWorkingDays: 5,
      province,
      windows: {
        selfAssessmentOpens: addDays(today(), -10),
        selfAssessmentCloses: addDays(today(), 10),
        appealsOpen: addDays(today(), -1),
        appealsClose: addDays(today(), 7),
      },
    },
  })
  const axis = async (dimension: 'general' | 'specific', code: string, title: string) =>
    (await payload.create({ collection: 'axes', ...trusted, data: { cycle, dimension, code, title, order: 1 } })).id
  const general = await axis('general', '1', 'دولت الکترونیک')
  const specific = await axis('specific', '1', 'وظایف اختصاصی')
  const indicator = async (axisId: string, code: string, title: string, only?: string) =>
    (
      await payload.create({
        collection: 'indicators',
        ...trusted,
        data: {
          axis: axisId,
          code,
          title,
          order: 1,
          ...(only ? { appliesTo: 'agencies', agencies: [only] } : { appliesTo: 'all' }),
        },
      })
    ).id
  const g = await indicator(general, 'G', 'الکترونیکی نمودن خدمات')
  const s = await indicator(specific, 'S', 'کاهش آب بدون درآمد', agencies.water)
  const w = await indicator(specific, 'W', 'پوشش مددجویان', agencies.welfare)
  type Code = keyof World['measures']
  const measure = async (code: Code, of: string, data: Record<string, unknown>) =>
    (
      await payload.create({
        collection: 'measures',
        ...trusted,
        data: { indicator: of, code, title: `سنجه ${code}`, order: 1, targetSource: 'central', ...data } as never,
      })
    ).id
  const measures: World['measures'] = {
    'G-1': await measure('G-1', g, {
      cap: '600',
      scoringKind: 'ratio',
      target: '90',
      unit: 'درصد',
      requiredEvidence: [{ title: 'گزارش سالانه', mandatory: true }],
    }),
    'G-2': await measure('G-2', g, { cap: '400', scoringKind: 'qualitative', order: 2 }),
    'S-1': await measure('S-1', s, {
      cap: '700',
      scoringKind: 'ratio_desc',
      target: '20',
      unit: 'درصد',
      explanationRequired: true,
    }),
    'S-2': await measure('S-2', s, { cap: '300', scoringKind: 'yes_no', order: 2 }),
    'S-3': await measure('S-3', w, { cap: '1000', scoringKind: 'count', target: '12' }),
  }
  return { cycle, measures }
}

/**
 * Takes the cycle of the world from draft to open self-assessment, each move by the person whose work it is. `beforeOpening`
 * is what staff do while the form is made and not yet frozen.
 */
export async function openCycle(world: World, beforeOpening?: () => Promise<void>): Promise<void> {
  const { payload, cycle, provinces } = world
  const { id: circular } = await payload.create({
    collection: 'circulars',
    ...trusted,
    data: {
      number: '1405/100',
      date: addDays(today(), -12),
      subject: 'بخشنامه ارزیابی',
      addressedTo: 'all',
      workflowState: 'draft',
      isPublic: true,
      province: provinces.here,
    },
  })
  await payload.update({ collection: 'evaluation-cycles', id: cycle, ...trusted, data: { circular } })
  await transition({ req: await world.as('manager'), noun: 'cycle', id: cycle, move: 'markReady' })
  await transition({ req: await world.as('deputy'), noun: 'cycle', id: cycle, move: 'announce' })
  await beforeOpening?.()
  await transition({ req: await world.as('manager'), noun: 'cycle', id: cycle, move: 'openSelfAssessment' })
}

/** The evaluation of an agency in the world's cycle. */
export async function evaluationOf(world: World, agency: keyof World['agencies']): Promise<string> {
  const { docs } = await world.payload.find({
    collection: 'evaluations',
    where: { cycle: { equals: world.cycle }, agency: { equals: world.agencies[agency] } },
    limit: 1,
    ...trusted,
  })
  const found = docs[0]
  if (!found) throw new Error(`no evaluation of ${agency}: is the cycle announced?`)
  return found.id
}
