import { translator } from '../../i18n'
import { LinkButton } from '../../components/ui/LinkButton'
import { MessagePage } from '../../components/ui/MessagePage'
import { chosenLocale } from './words'

/** What stands where there is no page, or none for this reader: the two are not told apart. */
export default async function NotFound() {
  const t = translator(await chosenLocale(), 'publicShell')
  return (
    <MessagePage title={t('notFound.title')} actions={<LinkButton href="/">{t('notFound.home')}</LinkButton>}>
      <p>{t('notFound.text')}</p>
    </MessagePage>
  )
}
