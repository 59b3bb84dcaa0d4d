import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { refusal } from '../../../../../lib/http'
import { downloadPublicForm } from '../../../../../services/catalogue/downloadForm'

/** A published form for everyone: `form.pdf`, `form.docx`; of an older edition with `?edition=1`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string; file: string }> },
): Promise<Response> {
  try {
    const edition = new URL(request.url).searchParams.get('edition')
    return await downloadPublicForm(await createLocalReq({}, await getPayload({ config })), {
      ...(await params),
      edition,
    })
  } catch (error) {
    return refusal(error)
  }
}
