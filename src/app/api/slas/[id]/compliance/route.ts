import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { downloadSlaCompliance } from '../../../../../services/sla/downloadSlaCompliance'

/** The yearly report of an agreement as PDF: `?year=1405`. */
export const GET = endpoint(z.object({}), ({ req, params, request }) => {
  const year = Number(new URL(request.url).searchParams.get('year')) || undefined
  return downloadSlaCompliance({ req, id: params.id ?? '', year })
})
