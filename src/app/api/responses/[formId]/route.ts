import { z } from 'zod'
import { endpoint } from '../../../../lib/http'
import { readPublicFormDesk } from '../../../../services/forms/public/responseDesk'

/** Of a public form, for staff: whether its page is open and how many responses wait. */
export const GET = endpoint(z.object({}), ({ req, params }) => readPublicFormDesk(req, params.formId ?? ''))
