import { z } from 'zod'
import { endpoint } from '../../../../lib/http'
import { downloadStaffStatistics } from '../../../../services/catalogue/downloadStatistics'

/** The statistics of the reader's own provinces as CSV. */
export const GET = endpoint(z.object({}), ({ req, locale }) => downloadStaffStatistics(req, locale))
