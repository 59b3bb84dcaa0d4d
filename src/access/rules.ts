import type { Access, CollectionSlug, FieldAccess, Where } from 'payload'
import { holdsSomewhere, may, scopeOf } from '../domain/people/rights'
import type { Verb } from '../domain/people/verbs'
import { idOf } from '../domain/reference'
import { assignmentsOfRequest } from './person'

/** Where a collection keeps the scope of its rows. `provinceOptional` rows without a province belong to all. */
export type Columns = { province?: string; agency?: string; provinceOptional?: boolean }

/** Nobody, through any door that asks. The product itself writes with `overrideAccess: true` and says so. */
export const nobody: Access = () => false
export const nobodyField: FieldAccess = () => false

/** Everyone, signed in or not. Only for what is meant for the public. */
export const everyone: Access = () => true

/** People who hold the verb anywhere; for collections whose rows have no province. */
export const holders =
  (verb: Verb): Access =>
  ({ req }) =>
    holdsSomewhere(assignmentsOfRequest(req), verb)

/** Fields that only holders of the verb may read or write. */
export const holdersField =
  (verb: Verb): FieldAccess =>
  ({ req }) =>
    holdsSomewhere(assignmentsOfRequest(req), verb)

/** Only people whose verb reaches the whole installation. */
export const installationWide =
  (verb: Verb): Access =>
  ({ req }) =>
    scopeOf(assignmentsOfRequest(req), verb).everywhere

/** Rows in the person's own provinces and agencies: everything, nothing, or a filter. */
export function rowsInScope(
  assignments: ReturnType<typeof assignmentsOfRequest>,
  verb: Verb,
  columns: Columns,
): Where | boolean {
  const scope = scopeOf(assignments, verb)
  if (scope.everywhere) return true
  const province = columns.province ?? 'province'
  const provinces = columns.agency ? scope.provinces : [...scope.provinces, ...scope.agencyProvinces]
  const parts: Where[] = []
  if (provinces.length > 0) parts.push({ [province]: { in: provinces } })
  if (columns.agency && scope.agencies.length > 0) parts.push({ [columns.agency]: { in: scope.agencies } })
  if (parts.length === 0) return false
  if (columns.provinceOptional) parts.push({ [province]: { exists: false } })
  return parts.length === 1 ? (parts[0] as Where) : { or: parts }
}

/** Read, update and delete: rows in scope. */
export const inScope =
  (verb: Verb, columns: Columns = {}): Access =>
  ({ req }) =>
    rowsInScope(assignmentsOfRequest(req), verb, columns)

/**
 * Create: the row that is about to be made must lie in scope. Without data (Payload asks so for its buttons) holding the
 * verb somewhere is enough, because the write itself is asked again with its data.
 */
export const createInScope =
  (verb: Verb, columns: Columns = {}): Access =>
  ({ req, data }) => {
    const assignments = assignmentsOfRequest(req)
    if (isAskedForButtons(data)) return holdsSomewhere(assignments, verb)
    const province = idOf(data[columns.province ?? 'province'])
    if (!columns.agency) return may(assignments, verb, { province })
    const agency = idOf(data[columns.agency])
    // Where rows belong to agencies, one that names none is the province's own, and no agency writes it.
    return agency ? may(assignments, verb, { province, agency }) : holdsInProvince(assignments, verb, province)
  }

function holdsInProvince(
  assignments: ReturnType<typeof assignmentsOfRequest>,
  verb: Verb,
  province: string | null,
): boolean {
  const scope = scopeOf(assignments, verb)
  return scope.everywhere || (province !== null && scope.provinces.includes(province))
}

/** Whether Payload asks for the sake of its buttons and empty forms: without data, or with the status that it adds itself. */
const isAskedForButtons = (data: object | undefined): boolean =>
  Object.keys(data ?? {}).every((name) => name === '_status')

/**
 * Create under a parent: the right is asked in the parent's scope, because the row takes its province from there and the
 * client's word for it is not believed.
 */
export const createUnder =
  (verb: Verb, parentField: string, parentCollection: CollectionSlug): Access =>
  async ({ req, data }) => {
    const assignments = assignmentsOfRequest(req)
    const id = idOf(data?.[parentField])
    if (!id) return holdsSomewhere(assignments, verb)
    const parent = (await req.payload.findByID({
      collection: parentCollection,
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    })) as { province?: unknown } | null
    return parent !== null && may(assignments, verb, { province: idOf(parent.province) })
  }

/** Either rule: true wins, filters are joined with «or», two refusals refuse. Composes rules of two verbs. */
export const either =
  (...rules: Access[]): Access =>
  async (args) => {
    const answers = []
    for (const rule of rules) answers.push(await rule(args))
    if (answers.includes(true)) return true
    const filters = answers.filter((answer): answer is Where => typeof answer === 'object')
    if (filters.length === 0) return false
    return filters.length === 1 ? (filters[0] as Where) : { or: filters }
  }

/** A rule narrowed by a further filter. */
export const narrowed =
  (rule: Access, filter: Where): Access =>
  async (args) => {
    const answer = await rule(args)
    if (answer === false) return false
    return answer === true ? filter : { and: [answer, filter] }
  }
