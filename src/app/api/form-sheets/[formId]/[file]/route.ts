import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { downloadSubmissions } from '../../../../../services/forms/downloadSubmissions'

/** A form's submissions as a file, for those who may read them: `answers.xlsx`, `answers.csv`. */
export const GET = endpoint(z.object({}), ({ req, params }) =>
  downloadSubmissions(req, { formId: params.formId ?? '', file: params.file ?? '' }),
)
