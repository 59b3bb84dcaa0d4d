export const dynamic = 'force-dynamic'

/** This process lives and answers. It asks nobody else, so that a database's failure does not restart all of them. */
export function GET(): Response {
  return Response.json({ live: true }, { headers: { 'cache-control': 'no-store' } })
}
