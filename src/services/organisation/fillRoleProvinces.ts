import type { PayloadRequest } from 'payload'
import { isBound } from '../../domain/people/grants'
import type { RoleName } from '../../domain/people/roles'
import { reachOf, roles } from '../../domain/people/roles'
import { problems } from '../../domain/problems'
import { idOf } from '../../domain/reference'

type RoleRow = { role: RoleName; province?: unknown; agency?: unknown }

/** Gives each agency role the province of its agency, clears an agency from other roles, and refuses unbound roles. */
export async function fillRoleProvinces({ data, req }: { data: Record<string, unknown>; req: PayloadRequest }) {
  const rows = data.roles as RoleRow[]
  const unknown = rows.flatMap(({ role }, index) =>
    role in roles ? [] : [{ path: `roles.${index}.role`, code: 'notOption' }],
  )
  if (unknown.length > 0) throw problems.invalid({ fields: unknown })
  const agencyIds = rows.map(({ agency }) => idOf(agency)).filter((id): id is string => id !== null)
  const { docs } =
    agencyIds.length > 0
      ? await req.payload.find({
          collection: 'agencies',
          where: { id: { in: agencyIds } },
          depth: 0,
          pagination: false,
          overrideAccess: true,
          req,
        })
      : { docs: [] }
  const provinceOf = new Map(docs.map(({ id, province }) => [id, idOf(province)]))
  const filled = rows.map((row) => {
    const agency = reachOf(row.role) === 'agency' ? idOf(row.agency) : null
    return { ...row, agency, province: agency ? (provinceOf.get(agency) ?? null) : idOf(row.province) }
  })
  const unbound = filled.flatMap((row, index) =>
    isBound(row)
      ? []
      : [{ path: `roles.${index}`, code: reachOf(row.role) === 'agency' ? 'agencyRequired' : 'provinceRequired' }],
  )
  if (unbound.length > 0) throw problems.invalid({ fields: unbound })
  return { ...data, roles: filled }
}
