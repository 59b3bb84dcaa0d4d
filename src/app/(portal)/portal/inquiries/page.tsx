import type { Metadata } from 'next'
import { InquiriesList } from '../../../../components/portal/inquiries/InquiriesList'
import { translator } from '../../../../i18n'
import { listInquiries } from '../../../../services/inquiries/listInquiries'
import { Frame } from '../../Frame'
import { orNotFound } from '../../orNotFound'
import { portalPerson } from '../../person'

export const metadata: Metadata = { title: translator('fa', 'inquiries')('title') }

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
