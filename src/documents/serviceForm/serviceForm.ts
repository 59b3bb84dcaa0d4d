import type { IdentityForm } from '../../domain/catalogue/identityForm'
import type { PaperBlock, PaperSection } from '../../domain/catalogue/paper'
import { NOTHING } from '../../domain/catalogue/measure'
import { translator } from '../../i18n'
import { formatDate, formatNumber } from '../../i18n/format'
import { paperSections } from '../../i18n/identityPaper'

/** A form that goes on paper: the working text of the portal, or a published edition for everybody. */
export type ServiceForm = {
  form: IdentityForm
  organisation: string
  edition: { number: number; publishedAt: string } | null
  /** true: without who filled it */
  isPublic: boolean
}

/** The name of the files of a form. */
export const serviceFormFile = ({ form, edition }: ServiceForm): string =>
  ['service-form', form.code, edition && `v${edition.number}`].filter(Boolean).join('-')

/** The heading, the letterhead and the sections of a form, for every paper of it. */
export function serviceFormPaper(given: ServiceForm) {
  const { form, organisation, edition, isPublic } = given
  const t = translator('fa', 'serviceForm')
  const { fullName, unit } = form.filledBy
  const filledBy = [isPublic ? null : fullName, unit].filter(Boolean).join('، ')
  return {
    title: t('title'),
    annex: form.variant === 'tehran5' ? '' : t('annex'),
    organisation,
    block: edition
      ? [t('edition', { number: formatNumber(edition.number) }), formatDate(edition.publishedAt, 'numeric')]
      : [t('draft')],
    footer: filledBy ? t('filledBy', { who: filledBy }) : form.title,
    sections: paperSections(form).flatMap((section) => (isPublic ? published(section) : [section])),
  }
}

/** Nobody is named on a public paper: the lines for it are left out, and with them a section that has no other. */
function published(section: PaperSection): PaperSection[] {
  if (section.name !== 'filledBy') return [section]
  const blocks = section.blocks.map(stated).filter((block) => block.kind !== 'rows' || block.rows.length > 0)
  return blocks.length > 0 ? [{ ...section, blocks }] : []
}

const stated = (block: PaperBlock): PaperBlock =>
  block.kind === 'rows'
    ? { ...block, rows: block.rows.filter(({ cell }) => cell.kind !== 'text' || cell.text !== NOTHING) }
    : block
