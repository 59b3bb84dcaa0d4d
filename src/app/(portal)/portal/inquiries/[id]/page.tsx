import { InquiryPage } from '../../../../../components/portal/inquiries/InquiryPage'
import { workingDaysBetween } from '../../../../../domain/calendar/workingDays'
import { today } from '../../../../../lib/clock'
import { loadInquiry } from '../../../../../services/inquiries/loadInquiry'
import { calendarOfPerson } from '../../../../../services/organisation/calendarOfPerson'
import { Frame } from '../../../Frame'
import { orNotFound } from '../../../orNotFound'
import { portalPerson } from '../../../person'
import { titled } from '../../../titled'

export const generateMetadata = titled('inquiries', 'title')

/** One inquiry with its grid. */
export default async function OneInquiryPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { req, locale } = await portalPerson(`/portal/inquiries/${id}`)
  const inquiry = await orNotFound(loadInquiry({ req, id }))
  const isWaiting = inquiry.dueDate !== null && ['sent', 'seen', 'returned'].includes(inquiry.state)
  const workingDaysLeft = isWaiting
    ? workingDaysBetween(today(), inquiry.dueDate ?? '', await calendarOfPerson(req))
    : null
  return (
    <Frame wide>
      <div className="px-4 pt-6 lg:px-9">
        <InquiryPage inquiry={inquiry} todayIso={today()} workingDaysLeft={workingDaysLeft} locale={locale} />
      </div>
    </Frame>
  )
}
