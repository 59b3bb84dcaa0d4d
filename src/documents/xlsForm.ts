import type { LossReason } from '../domain/forms/xlsform/cells'
import type { WrittenForm } from '../domain/forms/xlsform/write'
import { columns } from '../domain/forms/xlsform/write'
import { translator } from '../i18n'
import type { StreamedDocument } from './document'
import { answerCell } from './submissions/answerCell'
import type { XlsxSheet } from './xlsx/sheet'
import { xlsx, xlsxMimeType } from './xlsx/workbook'

export type XlsFormPaper = { form: WrittenForm; title: string; code: string; at: string }

const widths: Record<string, number> = {
  type: 24,
  name: 24,
  relevant: 36,
  constraint: 36,
  calculation: 36,
  required: 14,
  reason: 70,
}

/** A form as ODK, Kobo and their kin read it, with a sheet of what they do not see. */
export const xlsForm: StreamedDocument<XlsFormPaper> = {
  mimeType: xlsxMimeType,
  extension: 'xlsx',
  fileName: ({ code }) => `xlsform-${code}`,
  title: ({ title }) => `${title} (XLSForm)`,
  stream: ({ form, at }) => {
    const t = translator('fa', 'xlsForm')
    const notes = form.losses.map(({ name, label, reason }) => ({
      name,
      label,
      reason: t(`loss.${reason satisfies LossReason}`),
    }))
    return xlsx(
      [
        sheetOf('survey', columns.survey, form.survey),
        sheetOf('choices', columns.choices, form.choices),
        sheetOf('settings', columns.settings, [form.settings]),
        sheetOf(t('notes'), columns.notes, notes),
      ],
      at,
    )
  },
}

function sheetOf(name: string, headings: readonly string[], rows: readonly Record<string, string>[]): XlsxSheet {
  async function* pages() {
    await Promise.resolve()
    yield rows.map((row) => headings.map((heading) => answerCell('text', row[heading] ?? '')))
  }
  return {
    name,
    columns: headings.map((heading) => ({
      width: widths[heading] ?? (heading.startsWith('label') ? 44 : 22),
      style: 'text',
    })),
    head: [{ cells: headings.map((text) => ({ text, style: 'head' })) }],
    pages: pages(),
  }
}
