import { InquiriesList } from '../../../../components/portal/inquiries/InquiriesList'
import { listInquiries } from '../../../../services/inquiries/listInquiries'
import { Frame } from '../../Frame'
import { orNotFound } from '../../orNotFound'
import { portalPerson } from '../../person'
import { titled } from '../../titled'

export const generateMetadata = titled('inquiries', 'title')

/** The inquiries that this person asks or answers. */
export default async function InquiriesPage() {
  const { req, locale } = await portalPerson('/portal/inquiries')
  const { inquiries, mayManage } = await orNotFound(listInquiries({ req }))
  return (
    <Frame>
      <InquiriesList inquiries={inquiries} mayManage={mayManage} locale={locale} />
    </Frame>
  )
}
