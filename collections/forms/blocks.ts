import type { Block, Field } from 'payload'

const name: Field = {
  name: 'name',
  label: { fa: 'کلید پاسخ', en: 'Answer key' },
  type: 'text',
  required: true,
  admin: {
    width: '50%',
    description: {
      fa: 'با حروف لاتین و عدد؛ پاسخ‌ها با آن ذخیره می‌شود.',
      en: 'Latin letters and digits; answers are stored under it.',
    },
  },
}
const label: Field = { name: 'label', label: { fa: 'پرسش', en: 'Question' }, type: 'text', required: true }
const help: Field = { name: 'help', label: { fa: 'راهنما', en: 'Help' }, type: 'textarea' }

/** A page of the form: what follows belongs to it, until the next page. */
export const pageBlock: Block = {
  slug: 'page',
  labels: { singular: { fa: 'صفحه', en: 'Page' }, plural: { fa: 'صفحه‌ها', en: 'Pages' } },
  fields: [
    { ...name },
    { name: 'title', label: { fa: 'عنوان صفحه', en: 'Page title' }, type: 'text', required: true },
    { name: 'intro', label: { fa: 'توضیح', en: 'Introduction' }, type: 'textarea' },
  ],
}

/** A measure's question: value, explanation and evidence. Kind, cap, target and unit come from the measure itself. */
export const measureBlock: Block = {
  slug: 'measure',
  labels: { singular: { fa: 'سنجه', en: 'Measure' }, plural: { fa: 'سنجه‌ها', en: 'Measures' } },
  fields: [
    { ...name },
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
      ],
    },
  ],
}
