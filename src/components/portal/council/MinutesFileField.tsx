import { ScanField } from '../../ui/ScanField'
import type { Worded } from '../../ui/text'
import { councilText } from './text'

export type MinutesFileFieldProps = Worded & {
  file: File | null
  onChange: (file: File | null) => void
  error: string | null
}

/** The scan of the signed minutes: chosen here, sent with the form. */
export function MinutesFileField({ file, onChange, error, locale }: MinutesFileFieldProps) {
  const t = councilText(locale)
  return (
    <ScanField
      name="file"
      label={t('form.file')}
      help={t('form.fileHelp')}
      file={file}
      onChange={onChange}
      error={error}
      locale={locale}
    />
  )
}
