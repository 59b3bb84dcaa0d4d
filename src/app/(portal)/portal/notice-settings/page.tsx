import { SettingsForm } from '../../../../components/portal/noticeSettings/SettingsForm'
import { PageHead } from '../../../../components/ui/PageHead'
import { translator } from '../../../../i18n'
import { loadNoticeSettings } from '../../../../services/organisation/noticeSettings'
import { Frame } from '../../Frame'
import { portalPerson } from '../../person'
import { titled } from '../../titled'

export const generateMetadata = titled('noticeSettings', 'title')

/** How the person is told. */
export default async function NoticeSettingsPage() {
  const { req, locale } = await portalPerson('/portal/notice-settings')
  const settings = await loadNoticeSettings(req)
  const t = translator(locale, 'noticeSettings')
  const where = [{ label: translator(locale, 'inbox')('title'), href: '/portal/messages' }]
  return (
    <Frame>
      <PageHead title={t('title')} asked={t('asked')} where={where} locale={locale} />
      <SettingsForm settings={settings} locale={locale} />
    </Frame>
  )
}
