import { z } from 'zod'

/** A province's words of a notice in one language; empty ones are the product's. */
export const words = z.object({
  subject: z.string().max(200, 'tooLong'),
  body: z.string().max(4000, 'tooLong'),
  action: z.string().max(60, 'tooLong'),
  sms: z.string().max(200, 'tooLong'),
})

export const preview = z.object({ province: z.uuid(), language: z.enum(['fa', 'en']), words })
