import { z } from 'zod'
import { problems } from '../../../../../domain/problems'
import { endpoint } from '../../../../../lib/http'
import { capsOfIndicator } from '../../../../../services/evaluation/capsOfIndicator'

/** The caps of the cycle that an indicator belongs to: `?indicator=…`, for a measure that is not saved yet. */
export const GET = endpoint(z.object({}), ({ req, request }) => {
  const id = z.uuid().safeParse(new URL(request.url).searchParams.get('indicator'))
  if (!id.success) throw problems.notFound()
  return capsOfIndicator({ req, indicatorId: id.data })
})
