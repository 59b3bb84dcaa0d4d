import { z } from 'zod'
import type { IdentityForm } from '../../../../../domain/catalogue/identityForm'
import type { ReadUnit } from '../../../../../domain/catalogue/readForm/units'
import { readUnitNames } from '../../../../../domain/catalogue/readForm/units'
import { formValues } from '../../../../../domain/catalogue/schema'
import { endpoint } from '../../../../../lib/http'
import { uploadedForm } from '../../../../../lib/uploadedForm'
import { importForm, stageForm } from '../../../../../services/catalogue/importForm'

/** The largest file that is read, with the form around it. */
const mostBytes = 10 * 1024 * 1024
const sent = z.object({ file: z.instanceof(File) })

/** A filled form, multipart with `file`: answers what was understood and saves nothing. */
export const POST = endpoint(z.object({}), async ({ req, request, params, locale }) => {
  const { file } = await uploadedForm(request, sent, mostBytes)
  return stageForm({ req, id: params.id ?? '', bytes: new Uint8Array(await file.arrayBuffer()), locale })
})

const chosen = z.object({
  present: formValues,
  values: formValues,
  units: z.array(z.enum(readUnitNames as [ReadUnit, ...ReadUnit[]])).max(readUnitNames.length, 'tooLong'),
})

/** Saves the chosen units of what was read, all or none. */
export const PUT = endpoint(chosen, ({ req, params, body }) =>
  importForm({
    req,
    id: params.id ?? '',
    present: body.present as Partial<IdentityForm>,
    values: body.values as Partial<IdentityForm>,
    units: body.units,
  }),
)
