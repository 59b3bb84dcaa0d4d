import type { PayloadRequest } from 'payload'
import type { Axis, EvaluationCycle, Indicator, Measure } from '../../payload-types'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import { retitle, shiftWindows } from '../../domain/workflow/nextYear'
import { recordEvent } from '../system/audit'
import { inTransaction } from '../system/unitOfWork'

type Configuration = 'axes' | 'indicators' | 'measures'
type Ids = Map<string, string>

/**
 * Makes next year's cycle from this one in one action: weights, windows moved by a Jalali year, and every axis, indicator
 * and measure with scopes, levels, steps and evidence. Circular, form and results are not taken along. Refuses when that
 * year's cycle exists.
 */
export function cloneCycle({ req, cycleId }: { req: PayloadRequest; cycleId: string }): Promise<{ id: string }> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const source = await req.payload.findByID({
      collection: 'evaluation-cycles',
      id: cycleId,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
    })
    if (!source) throw problems.notFound()
    if (!may(assignmentsOf(req.user), 'cycle.configure', { province: idOf(source.province) }))
      throw problems.forbidden()
    const id = await copyCycle(req, source)
    const axes = await copyAll<Axis>(req, 'axes', cycleId, () => ({ cycle: id }))
    const indicators = await copyAll<Indicator>(req, 'indicators', cycleId, ({ axis }) => ({ axis: moved(axes, axis) }))
    await copyAll<Measure>(req, 'measures', cycleId, ({ indicator }) => ({ indicator: moved(indicators, indicator) }))
    await recordEvent(req, {
      event: 'cycle.cloned',
      subject: { type: 'cycle', id, cycle: id, province: idOf(source.province) },
      details: { source: cycleId },
    })
    return { id }
  })
}

async function copyCycle(req: PayloadRequest, source: EvaluationCycle): Promise<string> {
  const year = source.performanceYear + 1
  const { id } = await req.payload.create({
    collection: 'evaluation-cycles',
    depth: 0,
    overrideAccess: false,
    req,
    data: {
      ...withoutOwn(source, [
        'circular',
        'form',
        'edition',
        'workflowState',
        'clonedFrom',
        'nationalLetterNumber',
        'nationalLetterDate',
        'nationalExport',
      ]),
      title: retitle(source.title, source.performanceYear, year),
      performanceYear: year,
      windows: shiftWindows((source.windows ?? {}) as Record<string, string | null>, 1),
      exemptions: (source.exemptions ?? []).map(({ agency, reason }) => ({ agency, reason })),
    } as never,
  })
  await req.payload.db.updateOne({ collection: 'evaluation-cycles', id, data: { clonedFrom: source.id }, req })
  return id
}

/** Copies every row of one level, hung on its copied parent; returns the new id of each old one. */
async function copyAll<Row extends { id: string }>(
  req: PayloadRequest,
  collection: Configuration,
  cycleId: string,
  parentOf: (row: Row) => Record<string, unknown>,
): Promise<Ids> {
  const { docs } = await req.payload.find({
    collection,
    where: { cycle: { equals: cycleId } },
    depth: 0,
    pagination: false,
    sort: 'order',
    overrideAccess: false,
    req,
  })
  const ids: Ids = new Map()
  for (const row of docs as unknown as Row[]) {
    const data = {
      ...withoutOwn(row, ['cycle', 'axis', 'indicator', 'dimension', 'province', 'searchKey']),
      ...dimensionOfAxis(collection, row),
      ...parentOf(row),
    }
    const { id } = await req.payload.create({
      collection,
      depth: 0,
      overrideAccess: false,
      req,
      data: withoutRowIds(data) as never,
    })
    ids.set(row.id, id)
  }
  return ids
}

const dimensionOfAxis = (collection: Configuration, row: unknown) =>
  collection === 'axes' ? { dimension: (row as Axis).dimension } : {}

const moved = (ids: Ids, reference: unknown): string | undefined => ids.get(idOf(reference) ?? '')

function withoutOwn(row: object, names: string[]): Record<string, unknown> {
  const left = new Set(['id', 'createdAt', 'updatedAt', ...names])
  return Object.fromEntries(Object.entries(row).filter(([name]) => !left.has(name)))
}

/** Rows of arrays get ids of their own in the copy. */
const withoutRowIds = (data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? value.map((one: unknown) => (one && typeof one === 'object' ? withoutOwn(one, []) : one))
        : value,
    ]),
  )
