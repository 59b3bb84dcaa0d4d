import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '../../i18n'

/** A province's own words of a notice in one language, from a row of `notice_texts`, as `OwnWords`. */
export const ownWords = (language: Locale): SQL =>
  sql.raw(`jsonb_build_object('subject', ${language}_subject, 'body', ${language}_body, 'action', ${language}_action,
    'sms', ${language}_sms)`)
