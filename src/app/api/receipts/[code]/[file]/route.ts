import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { downloadReceipt } from '../../../../../services/forms/readReceipt'

/** A receipt as a file, for those who may read the evaluation: `receipt.pdf`, `receipt.json`. */
export const GET = endpoint(z.object({}), ({ req, params }) =>
  downloadReceipt(req, { code: params.code ?? '', file: params.file ?? '' }),
)
