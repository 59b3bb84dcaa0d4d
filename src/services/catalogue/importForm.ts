import type { PayloadRequest } from 'payload'
import { readFormFile } from '../../documents/serviceForm/readFormFile'
import type { IdentityForm } from '../../domain/catalogue/identityForm'
import type { ReadUnit } from '../../domain/catalogue/readForm/units'
import { isEmptyUnit, sameUnit, takenValues } from '../../domain/catalogue/readForm/units'
import type { StagedForm } from '../../domain/catalogue/views'
import { problems } from '../../domain/problems'
import { unitTexts } from '../../i18n/unitTexts'
import type { Locale } from '../../i18n/locale'
import { inTransaction } from '../system/unitOfWork'
import { identityFormOf } from './identityFormOf'
import { knownLinks } from './knownLinks'
import { loadService, readableService } from './portalServices'
import { holdOpenForm, writeForm } from './saveSection'

type Asked = { req: PayloadRequest; id: string }

/**
 * What a filled form says, beside what the service's form says now; nothing is saved. Refuses who may not write the form, a
 * form that is not open, and a file that is no form.
 */
export async function stageForm({
  req,
  id,
  bytes,
  locale,
}: Asked & { bytes: Uint8Array; locale: Locale }): Promise<StagedForm> {
  const present = await inTransaction({ payload: req.payload, req }, async (req) => {
    await holdOpenForm(req, id)
    return identityFormOf(await readableService(req, id))
  })
  const { values: read, understood, notUnderstood } = readFormFile(bytes)
  if (understood.length === 0) throw problems.invalid({ what: 'serviceForm' })
  const values = await knownLinks(req, id, read)
  const [before, after] = [unitTexts(present, locale), unitTexts({ ...present, ...values }, locale)]
  return {
    values,
    present,
    units: understood.map(({ unit, confidence }) => {
      const isSame = sameUnit(present, values, unit)
      return {
        unit,
        present: before[unit] ?? '',
        read: after[unit] ?? '',
        isSure: confidence === 'sure',
        isSame,
        // Ticked from the start only where nothing would be lost and nothing is doubtful.
        isOffered: !isSame && confidence === 'sure' && isEmptyUnit(present, unit),
      }
    }),
    notUnderstood,
  }
}

/**
 * Puts the chosen units of a read form into the service's form, all of them or none. Refuses when one of them was changed by
 * somebody else since the file was read: `present` is the form as it stood then. The same again changes nothing.
 */
export function importForm({
  req,
  id,
  present,
  values,
  units,
}: Asked & { present: Partial<IdentityForm>; values: Partial<IdentityForm>; units: ReadUnit[] }): Promise<{
  count: number
}> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    await holdOpenForm(req, id)
    const stored = identityFormOf(await readableService(req, id))
    const open = units.filter((unit) => !sameUnit(stored, values, unit))
    if (open.some((unit) => !sameUnit(stored, present, unit))) throw problems.staleRevision()
    if (open.length === 0) return { count: 0 }
    await writeForm(req, id, takenValues(stored, values, open))
    return { count: open.length }
  })
}

/** The service whose form a filled file is read for; for those who may not write it: not found. */
export async function loadImport({ req, id }: Asked): Promise<{ id: string; title: string }> {
  const { form, mayWrite } = await loadService({ req, id })
  if (!mayWrite) throw problems.notFound()
  return { id, title: form.title }
}
