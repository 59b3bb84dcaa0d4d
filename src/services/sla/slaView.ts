import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../../domain/reference'
import type { LengthUnit } from '../../domain/calendar/dueDates'
import type { SlaObligation, SlaSignature, SlaText, SlaVersion, SlaView } from '../../domain/sla/view'
import type { SlaState } from '../../domain/workflow/sla'
import type { Sla } from '../../payload-types'
import { runSql } from '../system/sql'

type Stored = NonNullable<Sla['providerObligations']>[number]

const obligation = ({ id, rowKey, text, side, channel, step, rule }: Stored): SlaObligation => ({
  key: rowKey ?? id ?? '',
  text,
  side,
  channels: channel ?? [],
  step: step ?? null,
  rule: {
    measure: rule?.measure ?? 'none',
    clock: rule?.clock ?? null,
    cycleEvent: rule?.cycleEvent ?? null,
    whyNot: rule?.whyNot ?? null,
    targetPercent: rule?.targetPercent ?? null,
    count: rule?.count ?? null,
    unit: (rule?.unit as LengthUnit | null) ?? null,
  },
})

const keyOf = (row: { id?: string | null; rowKey?: string | null }): string => row.rowKey ?? row.id ?? ''

/** The text of a stored version. */
export const slaText = (sla: Sla): SlaText => ({
  title: sla.title,
  serviceTitle: sla.serviceTitle ?? sla.title,
  serviceCode: sla.serviceCode ?? null,
  providerTitle: sla.providerTitle,
  providerUnit: sla.providerUnit ?? null,
  recipientsTitle: sla.recipientsTitle,
  preamble: sla.preamble ?? null,
  purpose: sla.purpose ?? null,
  providerIntro: sla.providerIntro ?? null,
  providerObligations: (sla.providerObligations ?? []).map(obligation),
  regulationsIntro: sla.regulationsIntro ?? null,
  regulations: (sla.regulations ?? []).map((row) => ({ key: keyOf(row), text: row.text })),
  recipientIntro: sla.recipientIntro ?? null,
  recipientObligations: (sla.recipientObligations ?? []).map(obligation),
  systems: (sla.systems ?? []).map((row) => ({ key: keyOf(row), text: row.name, url: row.url ?? null })),
  requiredDocuments: (sla.requiredDocuments ?? []).map((row) => ({
    key: keyOf(row),
    text: row.title,
    note: row.note ?? null,
  })),
  durationText: sla.durationText ?? null,
  visits: sla.visits ?? null,
  availability: sla.availability,
  availabilityText: sla.availabilityText ?? null,
  inquiryItems: (sla.inquiryItems ?? []).map((row) => ({
    key: keyOf(row),
    title: row.title,
    agencyTitle: row.agencyTitle ?? null,
    agency: idOf(row.agency),
    kind: row.kind,
    url: row.url ?? null,
    count: row.responseCount,
    unit: row.responseUnit,
    targetPercent: row.targetPercent ?? null,
  })),
  isFree: sla.isFree ?? false,
  feeText: sla.feeText ?? null,
  validityRule: sla.validityRule ?? null,
  terminationClause: sla.terminationClause ?? null,
  noticeDays: sla.noticeDays,
})

export const slaVersion = ({ id, version, workflowState, validFrom, validUntil }: Sla): SlaVersion => ({
  id,
  version,
  state: workflowState as SlaState,
  validFrom: validFrom ?? null,
  validUntil: validUntil ?? null,
})

/** A stored version with its signatures, its organisation and the versions beside it that `known` lets the reader see. */
export async function slaView(req: PayloadRequest, sla: Sla, known: Where | null): Promise<SlaView> {
  const service = idOf(sla.service) ?? ''
  const of: Where = { service: { equals: service } }
  const { docs } = await req.payload.find({
    collection: 'slas',
    where: known ? { and: [of, known] } : of,
    sort: '-version',
    depth: 0,
    limit: 200,
    // Without a filter the reader's own rules say which versions he may know of.
    overrideAccess: known !== null,
    select: { version: true, workflowState: true, validFrom: true, validUntil: true },
    req,
  })
  const [province] = await runSql<{ organisation: string }>(
    req,
    sql`select organisation_name as organisation from provinces where id = ${idOf(sla.province)}`,
  )
  return {
    ...slaVersion(sla),
    service,
    amends: idOf(sla.amends),
    province: idOf(sla.province) ?? '',
    organisation: province?.organisation ?? '',
    terminationDate: sla.terminationDate ?? null,
    terminationReason: sla.terminationReason ?? null,
    text: slaText(sla),
    signatures: await signaturesOf(req, sla.id),
    versions: docs.map((doc) => slaVersion(doc as Sla)),
  }
}

const signaturesOf = (req: PayloadRequest, sla: string) =>
  runSql<SlaSignature>(
    req,
    sql`select s.id, s.party::text as party, s.name, s.position, a.name as agency, s.date
        from sla_signatures s left join agencies a on a.id = s.agency_id
        where s.sla_id = ${sla} order by s.party, s.date, s.created_at`,
  )
