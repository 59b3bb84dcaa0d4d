import type { IdentityForm } from '../../../../../domain/catalogue/identityForm'
import { sectionPatch } from '../../../../../domain/catalogue/schema'
import { endpoint } from '../../../../../lib/http'
import { saveSection } from '../../../../../services/catalogue/saveSection'

/** Saves one section of a form against the revision that its writer saw. */
export const PUT = endpoint(sectionPatch, ({ req, body, params }) =>
  saveSection({
    req,
    id: params.id ?? '',
    patch: { ...body, values: body.values as Partial<IdentityForm> },
  }),
)
