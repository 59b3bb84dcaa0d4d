import { z } from 'zod'
import { onlyProvinceOf } from '../../../domain/people/person'
import { endpoint } from '../../../lib/http'
import { createService } from '../../../services/catalogue/createService'

const id = z.uuid('notFound').nullable()
const asked = z.object({ title: z.string().trim().min(1, 'required').max(500, 'tooLong'), provider: id, parent: id })

/** Begins the form of a service; answers its id. */
export const POST = endpoint(asked, ({ req, user, body }) =>
  createService({ req, data: { ...body, province: onlyProvinceOf(user) ?? null } }),
)
