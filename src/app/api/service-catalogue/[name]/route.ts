import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { refusal } from '../../../../lib/http'
import { downloadCatalogue } from '../../../../services/catalogue/public/openData'

/** The public catalogue as a file: `services.csv`, `services.json`, `services.jsonld`. */
export async function GET(request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  try {
    const req = await createLocalReq({}, await getPayload({ config }))
    const { name } = await params
    return await downloadCatalogue(req, { file: name, known: request.headers.get('if-none-match') })
  } catch (error) {
    return refusal(error)
  }
}
