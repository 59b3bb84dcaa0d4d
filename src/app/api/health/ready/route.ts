import { isReady } from '../../../../lib/health'

export const dynamic = 'force-dynamic'

/** Whether a load balancer should send people here: 200, or 503 while the database does not answer. */
export async function GET(): Promise<Response> {
  const ready = await isReady()
  return Response.json({ ready }, { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
