import { translator } from '../../../i18n'
import { LinkButton } from '../../ui/LinkButton'
import type { Worded } from '../../ui/text'

const files = [
  { file: 'form.pdf', word: 'pdf' },
  { file: 'form.docx', word: 'word' },
] as const

/** The published form as files; `suffix` names an older edition. */
export function FormFiles({ id, suffix, locale }: Worded & { id: string; suffix: string }) {
  const t = translator(locale, 'serviceForm')
  return files.map(({ file, word }) => (
    <LinkButton key={file} href={`/api/service-catalogue/${id}/${file}${suffix}`} icon="download" download>
      {t(word)}
    </LinkButton>
  ))
}
