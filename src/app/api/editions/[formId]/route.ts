import { z } from 'zod'
import { endpoint } from '../../../../lib/http'
import { readFormEditions } from '../../../../services/forms/formEditions'
import { publishEdition } from '../../../../services/forms/publishEdition'

/** The editions of a form and what was changed since the last one. */
export const GET = endpoint(z.object({}), ({ req, params }) => readFormEditions(req, params.formId ?? ''))

/** Publishes the form as it stands as its next edition. */
export const POST = endpoint(z.object({}), ({ req, params }) => publishEdition(req, params.formId ?? ''))
