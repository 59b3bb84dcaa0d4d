import { z } from 'zod'
import { endpoint } from '../../../../lib/http'
import { downloadCompliance } from '../../../../services/clocks/downloadCompliance'

/** The figures of the compliance report as CSV: `?year=1405&owedBy=agency`. */
export const GET = endpoint(z.object({}), ({ req, locale, request }) => {
  const query = new URL(request.url).searchParams
  const year = Number(query.get('year')) || undefined
  return downloadCompliance({ req, locale, year, owedBy: query.get('owedBy') ?? undefined })
})
