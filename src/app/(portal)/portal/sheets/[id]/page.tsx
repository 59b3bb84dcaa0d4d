import { SheetDesk } from '../../../../../components/portal/sheets/SheetDesk'
import { openSheetForm } from '../../../../../services/forms/sheetForm'
import { Frame } from '../../../Frame'
import { orNotFound } from '../../../orNotFound'
import { portalPerson } from '../../../person'
import { titled } from '../../../titled'

export const generateMetadata = titled('sheets', 'in.title')

/** Answers by Excel, for staff and for an agency's own people; by the form's id or by that of an evaluation. */
export default async function SheetsPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { req, locale } = await portalPerson(`/portal/sheets/${id}`)
  const form = await orNotFound(openSheetForm(req, id))
  return (
    <Frame>
      <SheetDesk form={form} locale={locale} />
    </Frame>
  )
}
