import type { UIField } from 'payload'

/** The mail as its reader sees it, in place of its HTML. */
export const preview: UIField = {
  name: 'preview',
  type: 'ui',
  label: { fa: 'نمای نامه', en: 'The message' },
  admin: { components: { Field: '/src/components/admin/MailPreview#MailPreview' }, disableListColumn: true },
}
