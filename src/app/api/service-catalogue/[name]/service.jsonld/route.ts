import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { refusal } from '../../../../../lib/http'
import { downloadService } from '../../../../../services/catalogue/public/openData'

/** A published service as linked data: its current edition, or the one asked for by `?edition=`. */
export async function GET(request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  try {
    const req = await createLocalReq({}, await getPayload({ config }))
    const { name } = await params
    return await downloadService(req, { id: name, edition: new URL(request.url).searchParams.get('edition') })
  } catch (error) {
    return refusal(error)
  }
}
