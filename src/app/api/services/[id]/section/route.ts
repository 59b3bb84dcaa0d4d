import type { SectionPatch } from '../../../../../services/catalogue/saveSection'
import { sectionPatch } from '../../../../../domain/catalogue/schema'
import { endpoint } from '../../../../../lib/http'
import { saveSection } from '../../../../../services/catalogue/saveSection'

/** Saves one section of a form against what its writer found there. */
export const PUT = endpoint(sectionPatch, ({ req, body, params }) =>
  saveSection({ req, id: params.id ?? '', patch: body as SectionPatch }),
)
