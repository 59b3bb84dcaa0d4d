import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { problems } from '../../../../../../domain/problems'
import { refusal } from '../../../../../../lib/http'
import { downloadResults } from '../../../../../../services/publishing/downloadResults'

type Context = { params: Promise<{ province: string; year: string; file: string }> }

/** The published results as a file: `results.csv`, `results.json`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    const { province, year, file } = await params
    if (!/^1[34]\d\d$/.test(year)) throw problems.notFound()
    const req = await createLocalReq({}, await getPayload({ config }))
    const known = request.headers.get('if-none-match')
    return await downloadResults(req, { province, year: Number(year), file, known })
  } catch (error) {
    return refusal(error)
  }
}
