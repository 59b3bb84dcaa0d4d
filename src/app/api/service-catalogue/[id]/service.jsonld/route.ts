import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { refusal } from '../../../../../lib/http'
import { downloadService } from '../../../../../services/catalogue/public/openData'

/** A published service as linked data: its current edition, or the one asked for by `?edition=`. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    const req = await createLocalReq({}, await getPayload({ config }))
    const { id } = await params
    return await downloadService(req, { id, edition: new URL(request.url).searchParams.get('edition') })
  } catch (error) {
    return refusal(error)
  }
}
