import { TextList } from '../../../../components/portal/noticeTexts/TextList'
import { listNoticeTexts, textProvince, textProvinces } from '../../../../services/system/noticeTexts'
import { Frame } from '../../Frame'
import { orNotFound } from '../../orNotFound'
import { portalPerson } from '../../person'
import { titled } from '../../titled'

export const generateMetadata = titled('noticeTexts', 'title')

/** What the province says in its messages. */
export default async function NoticeTextsPage({ searchParams }: { searchParams: Promise<{ province?: string }> }) {
  const { req, locale } = await portalPerson('/portal/notice-texts')
  const province = await orNotFound(textProvince(req, (await searchParams).province ?? null))
  const [rows, provinces] = await Promise.all([listNoticeTexts(req, province, locale), textProvinces(req)])
  return (
    <Frame>
      <TextList rows={rows} province={province} provinces={provinces} locale={locale} />
    </Frame>
  )
}
