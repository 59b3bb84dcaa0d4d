import type { PortalService } from '../../../domain/catalogue/views'
import type { Locale } from '../../../i18n/locale'
import { LinkButton } from '../../ui/LinkButton'
import { serviceFormText } from './text'

const files = [
  { file: 'form.pdf', word: 'pdf' },
  { file: 'form.docx', word: 'word' },
  { file: 'form.xlsx', word: 'excel' },
] as const

/** The form as files, and the way back for who may write it. */
export function FormFiles({ service: { id, mayWrite }, locale }: { service: PortalService; locale: Locale }) {
  const t = serviceFormText(locale)
  return (
    <>
      {files.map(({ file, word }) => (
        <LinkButton key={file} href={`/api/services/${id}/${file}`} size="small" icon="download" download>
          {t(word)}
        </LinkButton>
      ))}
      {mayWrite && (
        <LinkButton href={`/portal/services/${id}/import`} size="small">
          {t('import.link')}
        </LinkButton>
      )}
    </>
  )
}
