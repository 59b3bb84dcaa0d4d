import type { CollectionConfig } from 'payload'
import { createInScope, inScope } from '../../src/access/rules'
import { checkLegalId } from '../../src/fields/legalId'
import { province } from '../../src/fields/scope'
import { groups } from '../groups'

const kind = (value: string, fa: string, en: string) => ({ value, label: { fa, en } })

/** The executive agencies that a province evaluates. */
export const agencies: CollectionConfig = {
  slug: 'agencies',
  labels: { singular: { fa: 'دستگاه اجرایی', en: 'Agency' }, plural: { fa: 'دستگاه‌های اجرایی', en: 'Agencies' } },
  admin: {
    group: groups.organisation,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'group', 'parentBody', 'active'],
  },
  custom: { searchFields: ['name', 'parentBody', 'nationalLegalId'] },
  defaultSort: 'name',
  indexes: [{ fields: ['province', 'name'], unique: true }],
  access: {
    create: createInScope('agency.manage'),
    read: inScope('agency.read', { agency: 'id' }),
    update: inScope('agency.manage'),
    delete: inScope('agency.manage'),
  },
  fields: [
    { name: 'name', label: { fa: 'نام دستگاه', en: 'Name' }, type: 'text', required: true },
    {
      name: 'nationalLegalId',
      label: { fa: 'شناسه ملی', en: 'National legal ID' },
      type: 'text',
      unique: true,
      validate: checkLegalId,
      admin: { description: { fa: '۱۱ رقم', en: '11 digits' } },
    },
    { name: 'parentBody', label: { fa: 'دستگاه مادر', en: 'Parent body' }, type: 'text' },
    {
      name: 'kind',
      label: { fa: 'نوع', en: 'Kind' },
      type: 'select',
      required: true,
      index: true,
      options: [
        kind('directorate', 'اداره کل', 'Directorate general'),
        kind('organisation', 'سازمان', 'Organisation'),
        kind('company', 'شرکت دولتی', 'State company'),
        kind('university', 'دانشگاه و مرکز علمی', 'University'),
        kind('bank', 'بانک و بیمه', 'Bank or insurer'),
        kind('institution', 'نهاد عمومی', 'Public institution'),
        kind('judicial', 'نهاد قضایی و انتظامی', 'Judicial or security body'),
        kind('other', 'سایر', 'Other'),
      ],
    },
    {
      name: 'group',
      label: { fa: 'گروه جشنواره', en: 'Festival group' },
      type: 'relationship',
      relationTo: 'agency-groups',
      required: true,
      index: true,
    },
    { name: 'email', label: { fa: 'رایانامه', en: 'E-mail' }, type: 'email' },
    { name: 'active', label: { fa: 'فعال', en: 'Active' }, type: 'checkbox', defaultValue: true },
    province(),
  ],
}
