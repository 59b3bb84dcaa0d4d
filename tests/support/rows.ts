import type { CollectionSlug } from 'payload'
import { nowIso, today } from '../../src/lib/clock'
import type { World } from './world'

export type Place = 'own' | 'otherAgency' | 'farProvince'
/** One row of every collection at every place, by id. */
export type Rows = Record<string, Partial<Record<Place, string>>>

const document = { type: 'doc' }

/**
 * Writes one row of each collection for each place straight into the database, past every rule, so that the access table
 * has something to read, change and delete. `own` is the agency «water» of the near province.
 */
export async function writeRows(world: World): Promise<Rows> {
  const rows: Rows = {}
  const req = await world.system()
  const add = async (collection: CollectionSlug, place: Place, data: Record<string, unknown>): Promise<string> => {
    const { id } = await world.payload.db.create({ collection, data, req })
    rows[collection] = { ...rows[collection], [place]: String(id) }
    return String(id)
  }
  const places: [Place, string, string][] = [
    ['own', world.provinces.here, world.agencies.water],
    ['otherAgency', world.provinces.here, world.agencies.welfare],
    ['farProvince', world.provinces.far, world.agencies.farRoads],
  ]
  rows.provinces = { own: world.provinces.here, farProvince: world.provinces.far }
  rows.agencies = {
    own: world.agencies.water,
    otherAgency: world.agencies.welfare,
    farProvince: world.agencies.farRoads,
  }
  rows.users = {
    own: world.userId('liaison'),
    otherAgency: world.userId('otherLiaison'),
    farProvince: world.userId('farLiaison'),
  }

  for (const [place, province, agency] of places) {
    const name = `${place}-row`
    const cycle = await cycleAt(place, province, add)
    const axis = await add('axes', place, { cycle, province, dimension: 'general', code: name, title: name, order: 1 })
    const indicator = await add('indicators', place, {
      cycle,
      axis,
      province,
      dimension: 'general',
      code: name,
      title: name,
      order: 1,
      appliesTo: 'all',
    })
    const measure = await add('measures', place, {
      cycle,
      axis,
      indicator,
      province,
      dimension: 'general',
      code: name,
      title: name,
      order: 1,
      cap: '10',
      scoringKind: 'yes_no',
      targetSource: 'central',
    })
    const evaluation = await add('evaluations', place, {
      title: name,
      cycle,
      agency,
      province,
      workflowState: 'under_review',
    })
    const item = await add('evaluation-items', place, {
      evaluation,
      measure,
      indicator,
      axis,
      dimension: 'general',
      agency,
      province,
      itemState: 'scored',
      cap: '10',
      initialScore: '5',
    })
    await add('evaluation-scores', place, {
      evaluation,
      level: 'total',
      node: 'total',
      agency,
      province,
      cap: '10',
      itemCount: 1,
      missingCount: 0,
      selfMissingCount: 0,
      notApplicableCount: 0,
    })
    await add('evidence', place, {
      originalName: name,
      evaluation,
      slot: 's',
      purpose: 'self',
      sha256: name,
      agency,
      province,
      filename: `${name}.pdf`,
      mimeType: 'application/pdf',
      filesize: 1,
    })
    await add('deficiencies', place, {
      evaluation,
      item,
      dimension: 'general',
      agency,
      province,
      workflowState: 'open',
      path: name,
      label: name,
      reason: name,
      sentAt: nowIso(),
    })
    await add('appeals', place, { item, evaluation, agency, province, text: name, workflowState: 'registered' })
    await add('council-sessions', place, { cycle, province, number: name, date: today(), minutes: name })
    const form = await add('forms', place, { title: name, cycle, province })
    const edition = await add('form-editions', place, {
      title: name,
      form,
      number: 1,
      definition: document,
      frozenAt: nowIso(),
      province,
    })
    await add('submission-receipts', place, {
      code: name,
      evaluation,
      round: 1,
      edition,
      agency,
      province,
      submittedAt: nowIso(),
      content: document,
      seal: name,
    })
    await add('form-submissions', place, { form, edition, evaluation, agency, province, answers: {}, revision: 0 })
    await add('public-responses', place, {
      form,
      edition,
      province,
      workflowState: 'received',
      code: name,
      receivedAt: nowIso(),
      seal: name,
      answers: {},
      idempotencyKey: name,
    })
    const circular = await add('circulars', place, {
      number: name,
      date: today(),
      subject: name,
      addressedTo: 'all',
      workflowState: 'issued',
      isPublic: false,
      province,
    })
    await add('circular-receipts', place, { circular, agency, province })
    await add('letters', place, {
      direction: 'sent',
      number: name,
      date: today(),
      subject: name,
      counterpart: name,
      priority: 'normal',
      classification: 'ordinary',
      province,
    })
    const inquiry = await add('inquiries', place, {
      title: name,
      cycle,
      indicator,
      agency,
      kind: 'electronic',
      responseCount: 1,
      responseUnit: 'weeks',
      workflowState: 'sent',
      dueDate: today(),
      sentAt: nowIso(),
      province,
    })
    await add('inquiry-answers', place, { inquiry, item, actual: '5', province })
    const briefing = await add('briefings', place, {
      title: name,
      cycle,
      dimension: 'both',
      workflowState: 'draft',
      province,
    })
    await add('briefing-attendance', place, { briefing, agency, province })
    await add('visits', place, {
      title: name,
      cycle,
      agency,
      purpose: 'desk',
      workflowState: 'closed',
      province,
    })
    await add('documents', place, {
      title: name,
      province,
      filename: `${name}-d.pdf`,
      mimeType: 'application/pdf',
      filesize: 1,
    })
    await add('media', place, { alt: name, province, filename: `${name}.png`, mimeType: 'image/png', filesize: 1 })
    await add('festivals', place, { title: name, cycle, ordinal: 1, province, workflowState: 'draft' })
    await add('holidays', place, { date: '2026-11-22', title: name, province })
    await add('clock-rules', place, {
      // A province has one rule a kind.
      kind: place === 'otherAgency' ? 'approval' : 'review',
      lengthCount: 5,
      lengthUnit: 'workingDays',
      province,
    })
    await add('clocks', place, {
      kind: 'review',
      subjectType: 'evaluation',
      subjectId: evaluation,
      cycle,
      agency,
      province,
      owedBy: 'organisation',
      startedAt: nowIso(),
      dueAt: nowIso(),
    })
    await add('work-hours', place, { title: name, province })
    const service = await add('services', place, {
      title: name,
      provider: agency,
      variant: 'standard10',
      codeStatus: 'none',
      province,
    })
    await add('service-editions', place, {
      title: name,
      service,
      number: 1,
      provider: agency,
      current: false,
      publishedAt: nowIso(),
      form: {},
      search: name,
      province,
    })
    const sla = await add('slas', place, {
      title: name,
      service,
      providerTitle: name,
      recipients: 'all',
      recipientsTitle: name,
      availability: 'always',
      noticeDays: 30,
      version: 1,
      workflowState: 'draft',
      province,
    })
    await add('sla-signatures', place, {
      sla,
      party: 'recipient',
      agency,
      signer: world.userId('head'),
      name,
      position: name,
      date: today(),
      province,
    })
    await add('regulations', place, { title: name, kind: 'law', province })
    await add('agency-groups', place, { code: name, title: name, shortTitle: name, order: 1, province })
    await add('audit-events', place, {
      at: nowIso(),
      event: 'test',
      subjectType: 'evaluation',
      subjectId: evaluation,
      evaluation,
      agency,
      province,
    })
    const notice = await add('notices', place, {
      dedupeKey: name,
      event: 'test',
      toAddress: 'a@example.ir',
      subject: name,
      text: name,
      html: name,
      deliveryState: 'sent',
      attempts: 1,
      province,
    })
    await add('notice-attempts', place, {
      at: nowIso(),
      notice,
      channel: 'email',
      address: 'a@example.ir',
      outcome: 'sent',
      province,
    })
    if (place !== 'otherAgency')
      await add('notice-texts', place, { notice: 'evaluationSubmitted', silenced: false, revision: 1, province })
    await add('webhooks', place, { title: name, url: 'https://example.ir/', secret: name, active: true, province })
    await add('mailbox', place, { messageId: name, from: 'a', to: 'b', subject: name, province })
  }
  return rows
}

/** The near province's two places share one cycle of their own year each, because a province has one cycle a year. */
async function cycleAt(
  place: Place,
  province: string,
  add: (collection: CollectionSlug, place: Place, data: Record<string, unknown>) => Promise<string>,
): Promise<string> {
  const performanceYear = { own: 1398, otherAgency: 1399, farProvince: 1398 }[place]
  return add('evaluation-cycles', place, {
    title: place,
    performanceYear,
    province,
    councilName: 'شورا',
    workflowState: 'draft',
    fullMarkGeneral: '1000',
    fullMarkSpecific: '1000',
    weightGeneral: '0.5',
    weightSpecific: '0.5',
    maxReturns: 2,
    returnDueInWorkingDays: 5,
  })
}
