import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { lackingOf } from '../../domain/catalogue/sections'
import { isServiceCode, readServiceCode } from '../../domain/catalogue/serviceCode'
import type { FieldProblem } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import type { ServiceFacts } from '../../domain/workflow/service'
import { serviceMachine } from '../../domain/workflow/service'
import { registerLetterIfGiven } from '../publishing/registerLetter'
import { runSql } from '../system/sql'
import type { MoveContext, MoveInput, Noun } from '../system/transition'
import { loadIdentityForm } from './loadIdentityForm'
import { publishEdition, withdrawEdition } from './serviceEditions'
import { serviceTarget } from './serviceTarget'

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const asksForm = ['submit', 'review', 'publish']
const givesCode = ['assignCode', 'assignCodeToPublished']

async function codeProblems({ req, doc, input }: MoveContext): Promise<FieldProblem[]> {
  const code = readServiceCode(text(input.code))
  if (!isServiceCode(code)) return [{ path: 'code', code: 'serviceCode' }]
  const taken = await runSql(req, sql`select 1 from services where code = ${code} and id <> ${doc.id}`)
  return taken.length > 0 ? [{ path: 'code', code: 'taken' }] : []
}

/** While an agreement binds, what it is about does not go away. */
async function isBound(req: PayloadRequest, service: string): Promise<boolean> {
  const found = await runSql(
    req,
    sql`select 1 from slas where service_id = ${service} and workflow_state in ('in_force', 'termination_notice') limit 1`,
  )
  return found.length > 0
}

async function loadServiceFacts(context: MoveContext): Promise<ServiceFacts> {
  const { req, doc, move } = context
  return {
    lacking: asksForm.includes(move) ? lackingOf(await loadIdentityForm(req, doc.id)) : [],
    hasCode: text(doc.code) !== '',
    codeProblems: givesCode.includes(move) ? await codeProblems(context) : [],
    hasAgreementInForce: move === 'archive' && (await isBound(req, doc.id)),
  }
}

/** The letter that asks for a code is entered in the register when its number is given. */
async function enterRequest({ req, doc, input }: MoveContext): Promise<MoveInput> {
  const letter = await registerLetterIfGiven(req, {
    direction: 'sent',
    number: input.letterNumber as string | null,
    date: input.letterDate as string | null,
    subject: text(doc.title),
    counterpart: '—',
    province: idOf(doc.province) ?? '',
  })
  return { letter }
}

const codeGiven = ({ input }: MoveContext) => ({ code: readServiceCode(text(input.code)), codeStatus: 'assigned' })
const changes: Record<string, (context: MoveContext) => Record<string, unknown>> = {
  submit: () => ({ returnReason: null }),
  return: ({ input }) => ({ returnReason: text(input.reason) }),
  requestCode: () => ({ codeStatus: 'requested' }),
  assignCode: codeGiven,
  assignCodeToPublished: codeGiven,
  publish: ({ doc }) => ({ editionNumber: Number(doc.editionNumber ?? 0) + 1 }),
}

/** A service's identity form, for the transition service. */
export const serviceNoun: Noun<ServiceFacts> = {
  collection: 'services',
  machine: serviceMachine,
  readVerbs: ['service.read', 'service.fill'],
  subject: (doc) => ({ type: 'service', id: doc.id, province: idOf(doc.province), agency: idOf(doc.provider) }),
  target: ({ province, provider }) => serviceTarget({ province, provider }),
  prepare: { requestCode: enterRequest },
  loadFacts: loadServiceFacts,
  changes: (context) => ({
    ...changes[context.move]?.(context),
    ...(context.move === 'assignCodeToPublished' ? { editionNumber: Number(context.doc.editionNumber ?? 0) + 1 } : {}),
  }),
  details: ({ doc }) => ({ service: doc.id, title: text(doc.title) }),
  effects: {
    publish: publishEdition,
    assignCodeToPublished: publishEdition,
    archive: withdrawEdition,
  },
}
