import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { problems } from '../../../../../domain/problems'
import { refusal } from '../../../../../lib/http'
import { withoutAccessStoredFile } from '../../../../../lib/storedFile'
import { fileOfCircular } from '../../../../../services/publishing/listCirculars'

type Context = { params: Promise<{ id: string }> }

/** The file of a circular that is public, for everyone; of any other, and of none, «not found». */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const req = await createLocalReq({}, await getPayload({ config }))
    const file = await fileOfCircular(req, (await params).id)
    if (!file) throw problems.notFound()
    return await withoutAccessStoredFile(req, { collection: 'documents', ...file })
  } catch (error) {
    return refusal(error)
  }
}
