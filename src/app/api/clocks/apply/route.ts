import { z } from 'zod'
import { endpoint } from '../../../../lib/http'
import { applyRule, previewRule } from '../../../../services/clocks/applyRule'

const asked = z.object({ rule: z.uuid('notFound'), preview: z.boolean() })

/** Puts a saved rule in force for the clocks that run, or says what that would do. */
export const POST = endpoint(asked, ({ req, body: { rule, preview } }) =>
  preview ? previewRule({ req, rule }) : applyRule({ req, rule }),
)
