import { rawEndpoint } from '../../../../../lib/http'
import { downloadWorkingForm } from '../../../../../services/catalogue/downloadForm'

/** The working text of a form for those who may read it: `form.pdf`, `form.docx`, `form.xlsx`. */
export const GET = rawEndpoint(({ req, params }) =>
  downloadWorkingForm(req, { id: params.id ?? '', file: params.file ?? '' }),
)
