import { z } from 'zod'
import { endpoint } from '../../../../lib/http'
import { saveNoticeText } from '../../../../services/system/noticeTexts'
import { words } from './fields'

const body = z.object({
  province: z.uuid(),
  revision: z.number().int().min(0),
  silenced: z.boolean(),
  fa: words,
  en: words,
})

/** Writes what a province says in a notice. */
export const PUT = endpoint(body, ({ req, body, params }) => saveNoticeText(req, params.key ?? '', body))
