import type { Locale } from '../../../i18n/locale'
import { LinkButton } from '../../ui/LinkButton'
import { sheetsText } from './text'

/** The answers of a form as files, for whoever may read them. */
export function SheetLinks({ formId, locale }: { formId: string; locale: Locale }) {
  const t = sheetsText(locale)
  return (
    <>
      <LinkButton href={`/api/form-sheets/${formId}/answers.xlsx`} icon="download" download>
        {t('download.xlsx')}
      </LinkButton>
      <LinkButton href={`/api/form-sheets/${formId}/answers.csv`} variant="quiet" download>
        {t('download.csv')}
      </LinkButton>
    </>
  )
}

/** The answers as a workbook at once, and the way to the page that takes them in again. */
export function SheetDoor({ formId, locale }: { formId: string; locale: Locale }) {
  const t = sheetsText(locale)
  return (
    <>
      <LinkButton href={`/api/form-sheets/${formId}/answers.xlsx`} icon="download" download>
        {t('download.xlsx')}
      </LinkButton>
      <LinkButton href={`/portal/sheets/${formId}`} variant="quiet">
        {t('in.title')}
      </LinkButton>
    </>
  )
}
