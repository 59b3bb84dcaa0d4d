import { z } from 'zod'
import { visitPurposes } from '../../../domain/workflow/visit'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'required')

/** A plan as the form sends it, but for whose evaluation it is of. */
export const writtenPlan = z.object({
  purpose: z.enum(visitPurposes),
  title: z.string().trim().min(1, 'required').max(300, 'tooLong'),
  visitor: z.uuid('required'),
  day: z.iso.date('required'),
  from: time,
  to: time,
  items: z.array(z.uuid()).max(500),
  blocksApproval: z.boolean(),
})
