import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'

/** The scoring policy of the cycle `c` as one JSON value, in the shape of `ScoringPolicy`: decimals are exact texts. */
export const policySql: SQL = sql`jsonb_build_object(
  'fullMark', jsonb_build_object('general', trim_scale(c.full_mark_general)::text, 'specific', trim_scale(c.full_mark_specific)::text),
  'weights', jsonb_build_object('general', trim_scale(c.weight_general)::text, 'specific', trim_scale(c.weight_specific)::text),
  'missing', 'zero', 'rescaleNotApplicable', c.rescale_not_applicable is not false)`
