import { FormDesks } from '../../../../components/portal/responses/FormDesks'
import { assignmentsOf } from '../../../../domain/people/person'
import { holdsSomewhere } from '../../../../domain/people/rights'
import { listPublicFormDesks } from '../../../../services/forms/public/responseDesk'
import { Frame } from '../../Frame'
import { portalPerson } from '../../person'
import { titled } from '../../titled'

export const generateMetadata = titled('responses', 'title')

/** The public forms of the reader's provinces. */
export default async function ResponsesPage() {
  const { user, req, locale } = await portalPerson('/portal/responses')
  const mayBuild = holdsSomewhere(assignmentsOf(user), 'form.configure')
  return (
    <Frame>
      <FormDesks desks={await listPublicFormDesks(req)} mayBuild={mayBuild} locale={locale} />
    </Frame>
  )
}
