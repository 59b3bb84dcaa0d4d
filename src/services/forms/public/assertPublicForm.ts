import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Block } from '../../../domain/forms/generateBlocks'
import { faultsForPublic } from '../../../domain/forms/public/publicPage'
import type { FieldProblem } from '../../../domain/problems'
import { problems } from '../../../domain/problems'
import { isBlank } from '../../../domain/forms/types/type'
import { runSql } from '../../system/sql'

type FormData = Record<string, unknown> & {
  publicPage?: { slug?: string | null; opensOn?: string | null; closesOn?: string | null } | null
}

/**
 * Refuses a public form with a measure, without an address, of a cycle, or that closes before it opens. An address of a form
 * that is not public is given up, so that another may take it. Returns what is to be saved.
 */
export async function assertPublicForm(
  req: PayloadRequest,
  data: FormData,
  before: FormData | undefined,
): Promise<FormData> {
  if (data.audience !== 'public') {
    if (before?.audience === 'public') await assertUnanswered(req, String(before.id))
    return data.publicPage?.slug ? { ...data, publicPage: { ...data.publicPage, slug: null } } : data
  }
  const faults = faultsForPublic((data.fields ?? []) as Block[])
  if (data.cycle ?? before?.cycle) faults.push({ path: 'audience', code: 'publicOfCycle' })
  const all: FieldProblem[] = [...faults, ...faultsOfPage(data.publicPage ?? {})]
  if (all.length > 0) throw problems.invalid({ fields: all, what: 'publicForm' })
  return data
}

async function assertUnanswered(req: PayloadRequest, formId: string): Promise<void> {
  const rows = await runSql(req, sql`select 1 from public_responses where form_id = ${formId} limit 1`)
  if (rows.length > 0) throw problems.immutable({ what: 'answeredPublic' })
}

function faultsOfPage({ slug, opensOn, closesOn }: NonNullable<FormData['publicPage']>): FieldProblem[] {
  const crossed = opensOn && closesOn && closesOn < opensOn
  return [
    ...(isBlank(slug) ? [{ path: 'publicPage.slug', code: 'required' }] : []),
    ...(crossed ? [{ path: 'publicPage.closesOn', code: 'boundsCrossed' }] : []),
  ]
}
