import { z } from 'zod'
import { endpoint } from '../../../lib/http'
import { saveNoticeSettings } from '../../../services/organisation/noticeSettings'

const body = z.object({
  delivery: z.enum(['atOnce', 'digest']),
  language: z.enum(['fa', 'en']),
  smsOn: z.boolean(),
  phone: z.string().max(40).nullish(),
  code: z.string().max(20).nullish(),
})

/** Saves how a person is told, all of it. */
export const POST = endpoint(body, ({ req, body }) => saveNoticeSettings(req, body))
