import type { Field, TextField } from 'payload'

/** What every block of a form shares. */
export const name: TextField = {
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
export const label: Field = { name: 'label', label: { fa: 'پرسش', en: 'Question' }, type: 'text', required: true }
export const help: Field = { name: 'help', label: { fa: 'راهنما', en: 'Help' }, type: 'textarea' }
export const required: Field = {
  name: 'required',
  label: { fa: 'پاسخ الزامی است', en: 'An answer is required' },
  type: 'checkbox',
  defaultValue: false,
}

/** When a question is asked, when it must be answered and which answers are taken; read by `domain/forms/rules`. */
export const rules: Field = {
  name: 'rules',
  label: { fa: 'قواعد', en: 'Rules' },
  type: 'json',
  admin: { components: { Field: '/src/components/admin/rules/RulesField#RulesField' } },
}

/** The groups under which the builder offers its blocks. */
export const blockGroups = {
  layout: { fa: 'چیدمان', en: 'Layout' },
  measures: { fa: 'سنجه', en: 'Measure' },
  texts: { fa: 'متن', en: 'Text' },
  numbers: { fa: 'عدد', en: 'Number' },
  dates: { fa: 'زمان', en: 'Time' },
  choices: { fa: 'گزینه', en: 'Choice' },
  tables: { fa: 'جدول', en: 'Table' },
  codes: { fa: 'شناسه و نشانی', en: 'Codes and addresses' },
}
