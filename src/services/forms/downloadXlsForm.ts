import type { PayloadRequest } from 'payload'
import { documents } from '../../documents/registry'
import { compileForm } from '../../domain/forms/compileEdition'
import type { FormDefinition } from '../../domain/forms/definition'
import { writeXlsForm } from '../../domain/forms/xlsform/write'
import { problems } from '../../domain/problems'
import { translator } from '../../i18n'
import { nowIso } from '../../lib/clock'
import { streamedFile } from '../../lib/streamedFile'
import { loadEdition } from './editions'
import { configurableForm, listEditions } from './formEditions'
import { formBlocks, measuresOf } from './formBlocks'

type Asked = { formId: string; /** the form as it stands when left out */ edition?: number }

/** A form, or one of its editions, as an XLSForm, for those who build it. It holds questions and no answers. */
export async function downloadXlsForm(req: PayloadRequest, { formId, edition }: Asked): Promise<Response> {
  const form = await configurableForm(req, formId)
  const { title, blocks } = await formBlocks(req, formId)
  const definition =
    edition === undefined
      ? compileForm(blocks, await measuresOf(req, form.cycle)).definition
      : await editionOf(req, { formId, edition })
  const at = nowIso()
  const t = translator('fa', 'xlsForm')
  const paper = {
    title,
    at,
    code: formId.slice(-6),
    form: writeXlsForm(definition, {
      title,
      id: `karnameh-${formId.slice(-12)}`,
      version: at.replace(/\D/g, '').slice(0, 12),
      explanation: t('words.explanation'),
      target: t('words.target'),
      from: t('words.from'),
      to: t('words.to'),
      yes: t('words.yes'),
      no: t('words.no'),
    }),
  }
  const maker = documents.xlsForm
  return streamedFile({
    mimeType: maker.mimeType,
    name: `${maker.fileName(paper)}.${maker.extension}`,
    title: `${maker.title(paper)}.${maker.extension}`,
    content: maker.stream(paper),
  })
}

async function editionOf(req: PayloadRequest, { formId, edition }: Required<Asked>): Promise<FormDefinition> {
  const found = (await listEditions(req, formId)).find(({ number }) => number === edition)
  if (!found) throw problems.notFound()
  return loadEdition(req, found.id)
}
