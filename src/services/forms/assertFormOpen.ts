import type { PayloadRequest } from 'payload'
import { problems } from '../../domain/problems'

/** Refuses a change of a form that has a frozen edition: agencies answer what was frozen, and a change would only mislead. */
export async function assertFormOpen({ req, formId }: { req: PayloadRequest; formId: string }): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'form-editions',
    where: { form: { equals: formId } },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) throw problems.immutable({ what: 'frozenForm' })
}
