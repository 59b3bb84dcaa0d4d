import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { refusal } from '../../../../lib/http'
import { downloadCatalogue } from '../../../../services/catalogue/public/openData'

/** The public catalogue as a file: `services.csv`, `services.json`, `services.jsonld`. Its part has the name of its neighbours': a path has one. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    const req = await createLocalReq({}, await getPayload({ config }))
    const { id } = await params
    return await downloadCatalogue(req, { file: id, known: request.headers.get('if-none-match') })
  } catch (error) {
    return refusal(error)
  }
}
