import type { CollectionConfig } from 'payload'
import { adminPanel, manageableUsers, selfOr } from '../../src/access/users'
import { roleNames } from '../../src/domain/people/roles'
import { roleLabels } from '../../src/i18n/roleLabels'
import { holdersField, nobodyField } from '../../src/access/rules'
import { refuseInactive } from '../../hooks/users/beforeLogin.refuseInactive'
import { tellPasswordReset } from '../../hooks/users/afterOperation.tellPasswordReset'
import { checkPassword } from '../../hooks/users/beforeOperation.checkPassword'
import { composeMail } from '../../hooks/users/forgotPassword.composeMail'
import { checkGrants } from '../../hooks/users/beforeChange.checkGrants'
import { fillRoleProvince } from '../../hooks/users/beforeValidate.fillRoleProvince'
import { groups } from '../groups'

/** What the product itself finds out about a person; no form writes it. */
const byTheProduct = { create: nobodyField, update: nobodyField }

/** Everyone who signs in. What a person may do is the sum of his roles, each bound to a province or an agency. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: { fa: 'کاربر', en: 'User' }, plural: { fa: 'کاربران', en: 'Users' } },
  admin: { group: groups.organisation, useAsTitle: 'name', defaultColumns: ['name', 'email', 'position', 'active'] },
  custom: { searchFields: ['name', 'email', 'position'] },
  auth: {
    useSessions: true,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax' },
    forgotPassword: {
      expiration: 60 * 60 * 1000,
      minRequestInterval: 60 * 1000,
      generateEmailHTML: composeMail.html,
      generateEmailSubject: composeMail.subject,
    },
  },
  access: {
    admin: adminPanel,
    create: manageableUsers,
    read: selfOr('user.read'),
    update: selfOr('user.manage'),
    delete: manageableUsers,
    unlock: manageableUsers,
  },
  hooks: {
    beforeOperation: [checkPassword],
    beforeValidate: [fillRoleProvince],
    beforeChange: [checkGrants],
    beforeLogin: [refuseInactive],
    afterOperation: [tellPasswordReset],
  },
  fields: [
    { name: 'name', label: { fa: 'نام و نام خانوادگی', en: 'Full name' }, type: 'text', required: true },
    { name: 'position', label: { fa: 'سمت', en: 'Position' }, type: 'text' },
    { name: 'phone', label: { fa: 'تلفن', en: 'Phone' }, type: 'text' },
    {
      name: 'language',
      label: { fa: 'زبان', en: 'Language' },
      type: 'select',
      defaultValue: 'fa',
      options: [
        { value: 'fa', label: 'فارسی' },
        { value: 'en', label: 'English' },
      ],
    },
    {
      name: 'delivery',
      label: { fa: 'آگاهی‌رسانی', en: 'Notices' },
      type: 'select',
      defaultValue: 'atOnce',
      options: [
        { value: 'atOnce', label: { fa: 'هر پیام جدا', en: 'Each by itself' } },
        { value: 'digest', label: { fa: 'یک نامه در روز', en: 'One mail a day' } },
      ],
    },
    { name: 'smsOn', label: { fa: 'پیامک', en: 'SMS' }, type: 'checkbox', defaultValue: false },
    {
      name: 'verifiedPhone',
      label: { fa: 'تلفن تأییدشده', en: 'Verified phone' },
      type: 'text',
      access: byTheProduct,
      admin: { readOnly: true, className: 'k-ltr' },
    },
    {
      name: 'mailHold',
      label: { fa: 'نگه داشتن نامه‌ها', en: 'Mail held back' },
      type: 'group',
      access: byTheProduct,
      admin: {
        condition: (data) => Boolean(data?.mailHold?.address),
        components: { Field: '/src/components/admin/MailHold#MailHold' },
      },
      fields: [
        { name: 'address', label: { fa: 'نشانی', en: 'Address' }, type: 'text' },
        { name: 'since', label: { fa: 'از', en: 'Since' }, type: 'date' },
        { name: 'reason', label: { fa: 'دلیل', en: 'Reason' }, type: 'text' },
        { name: 'releasedAt', label: { fa: 'زمان رها کردن', en: 'Released at' }, type: 'date' },
      ],
    },
    {
      name: 'active',
      label: { fa: 'فعال', en: 'Active' },
      type: 'checkbox',
      defaultValue: true,
      access: { update: holdersField('user.manage') },
    },
    {
      name: 'roles',
      label: { fa: 'نقش‌ها', en: 'Roles' },
      labels: { singular: { fa: 'نقش', en: 'Role' }, plural: { fa: 'نقش‌ها', en: 'Roles' } },
      type: 'array',
      access: { create: holdersField('user.manage'), update: holdersField('user.manage') },
      fields: [
        {
          name: 'role',
          label: { fa: 'نقش', en: 'Role' },
          type: 'select',
          required: true,
          options: roleNames.map((value) => ({ value, label: roleLabels[value] })),
        },
        {
          name: 'province',
          label: { fa: 'استان', en: 'Province' },
          type: 'relationship',
          relationTo: 'provinces',
          index: true,
        },
        {
          name: 'agency',
          label: { fa: 'دستگاه اجرایی', en: 'Agency' },
          type: 'relationship',
          relationTo: 'agencies',
          index: true,
          admin: {
            description: {
              fa: 'فقط برای نقش‌های دستگاه؛ استان از دستگاه گرفته می‌شود.',
              en: 'Only for agency roles; the province comes from the agency.',
            },
          },
        },
      ],
    },
  ],
}
