import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { refusal } from '../../../../../lib/http'
import { downloadSla } from '../../../../../services/sla/downloadSla'

/** A public agreement as a file: `sla-1.pdf`, `sla-1.docx`. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ service: string; file: string }> },
): Promise<Response> {
  try {
    return await downloadSla(await createLocalReq({}, await getPayload({ config })), await params)
  } catch (error) {
    return refusal(error)
  }
}
