import { TextEditor } from '../../../../../components/portal/noticeTexts/TextEditor'
import { PageHead } from '../../../../../components/ui/PageHead'
import { translator } from '../../../../../i18n'
import { loadNoticeText, textProvince } from '../../../../../services/system/noticeTexts'
import { Frame } from '../../../Frame'
import { orNotFound } from '../../../orNotFound'
import { portalPerson } from '../../../person'
import { titled } from '../../../titled'

export const generateMetadata = titled('noticeTexts', 'title')

type Props = { params: Promise<{ key: string }>; searchParams: Promise<{ province?: string }> }

/** The words of one message. */
export default async function NoticeTextPage({ params, searchParams }: Props) {
  const { key } = await params
  const { req, locale } = await portalPerson(`/portal/notice-texts/${key}`)
  const province = await orNotFound(textProvince(req, (await searchParams).province ?? null))
  const view = await orNotFound(loadNoticeText(req, province, key, locale))
  const t = translator(locale, 'noticeTexts')
  return (
    <Frame>
      <PageHead
        title={view.event}
        where={[{ label: t('back'), href: `/portal/notice-texts?province=${province.code}` }, { label: province.name }]}
        locale={locale}
      />
      <TextEditor view={view} locale={locale} />
    </Frame>
  )
}
