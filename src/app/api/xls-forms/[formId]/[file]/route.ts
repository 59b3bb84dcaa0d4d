import { z } from 'zod'
import { problems } from '../../../../../domain/problems'
import { endpoint } from '../../../../../lib/http'
import { downloadXlsForm } from '../../../../../services/forms/downloadXlsForm'

/** A form as an XLSForm: `form.xlsx` as it stands, `edition-2.xlsx` as it was frozen. */
export const GET = endpoint(z.object({}), ({ req, params }) => {
  const [, edition] = /^(?:form|edition-(\d{1,6}))\.xlsx$/.exec(params.file ?? '') ?? [null]
  if (edition === undefined && params.file !== 'form.xlsx') throw problems.notFound()
  return downloadXlsForm(req, { formId: params.formId ?? '', ...(edition ? { edition: Number(edition) } : {}) })
})
