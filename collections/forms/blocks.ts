import type { Block } from 'payload'
import { slotRuleFields } from '../../src/fields/slotRules'
import { blockGroups, help, label, name, rules } from './blockFields'

/** A page of the form: what follows belongs to it, until the next page. */
export const pageBlock: Block = {
  slug: 'page',
  labels: { singular: { fa: 'صفحه', en: 'Page' }, plural: { fa: 'صفحه‌ها', en: 'Pages' } },
  admin: { group: blockGroups.layout },
  fields: [
    name,
    { name: 'title', label: { fa: 'عنوان صفحه', en: 'Page title' }, type: 'text', required: true },
    { name: 'intro', label: { fa: 'توضیح', en: 'Introduction' }, type: 'textarea' },
    rules,
  ],
}

/** A measure's question: value, explanation and evidence. Kind, cap, target and unit come from the measure itself. */
export const measureBlock: Block = {
  slug: 'measure',
  labels: { singular: { fa: 'سنجه', en: 'Measure' }, plural: { fa: 'سنجه‌ها', en: 'Measures' } },
  admin: { group: blockGroups.measures },
  fields: [
    name,
    {
      name: 'measure',
      label: { fa: 'سنجه', en: 'Measure' },
      type: 'relationship',
      relationTo: 'measures',
      required: true,
    },
    label,
    help,
    {
      name: 'explanationRequired',
      label: { fa: 'تحلیل عملکرد الزامی است', en: 'An explanation is required' },
      type: 'checkbox',
      defaultValue: false,
    },
    {
      name: 'evidence',
      label: { fa: 'مستندات', en: 'Evidence' },
      labels: { singular: { fa: 'مستند', en: 'Evidence' }, plural: { fa: 'مستندات', en: 'Evidence' } },
      type: 'array',
      fields: [
        { name: 'key', label: { fa: 'کلید', en: 'Key' }, type: 'text', required: true },
        { name: 'title', label: { fa: 'عنوان', en: 'Title' }, type: 'text', required: true },
        { name: 'mandatory', label: { fa: 'الزامی', en: 'Mandatory' }, type: 'checkbox', defaultValue: true },
        ...slotRuleFields(),
      ],
    },
    rules,
  ],
}

/** A heading between questions. */
export const headingBlock: Block = {
  slug: 'heading',
  labels: { singular: { fa: 'سرعنوان', en: 'Heading' }, plural: { fa: 'سرعنوان‌ها', en: 'Headings' } },
  admin: { group: blockGroups.layout },
  fields: [{ name: 'text', label: { fa: 'متن', en: 'Text' }, type: 'text', required: true }, rules],
}

/** A note between questions; the builder's own, under a Persian name. */
export const noteBlock: Partial<Block> = {
  labels: { singular: { fa: 'یادداشت', en: 'Note' }, plural: { fa: 'یادداشت‌ها', en: 'Notes' } },
  admin: { group: blockGroups.layout },
  fields: [{ name: 'message', label: { fa: 'متن', en: 'Text' }, type: 'richText', localized: true }, rules],
}
