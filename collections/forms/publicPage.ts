import type { Condition, Field, TextFieldSingleValidation } from 'payload'
import { audiences, isSlug } from '../../src/domain/forms/public/publicPage'
import { jalaliDate } from '../../src/fields/jalaliDate'
import { localeOf } from '../../src/fields/language'
import { translator } from '../../src/i18n'

const isPublic: Condition = (data) => data?.audience === 'public'

const labels = { agencies: { fa: 'دستگاه‌های اجرایی', en: 'Agencies' }, public: { fa: 'همگان', en: 'The public' } }

const checkSlug: TextFieldSingleValidation = (value, { req }) =>
  !value || isSlug(value) || translator(localeOf(req), 'admin')('publicForm.badSlug')

/** Who answers the form, and the public page on which everybody does. */
export const publicPage: Field[] = [
  {
    name: 'audience',
    label: { fa: 'پاسخ‌دهنده', en: 'Audience' },
    type: 'select',
    required: true,
    defaultValue: 'agencies',
    options: audiences.map((value) => ({ value, label: labels[value] })),
    admin: {
      position: 'sidebar',
      // The form of a cycle is its agencies' own.
      condition: (data) => !data?.cycle,
    },
  },
  {
    name: 'publicPage',
    label: { fa: 'صفحهٔ عمومی', en: 'Public page' },
    type: 'group',
    admin: {
      condition: isPublic,
      description: {
        fa: 'هر کس بی‌نام کاربری پاسخ می‌دهد. سنجه و بارگذاری پرونده در فرم عمومی نمی‌آید: پروندهٔ ناشناس امن نیست. فرم با انتشار نخستین ویرایش دیده می‌شود.',
        en: 'Anybody answers without an account. Measures and uploads cannot stand in it: a file from nobody is not safe. The form is seen once its first edition is published.',
      },
    },
    fields: [
      {
        name: 'slug',
        label: { fa: 'نشانی', en: 'Address' },
        type: 'text',
        unique: true,
        validate: checkSlug,
        custom: { verbatim: true },
        admin: {
          description: {
            fa: 'پایان نشانی صفحه پس از ‎/forms/‎؛ حرف کوچک لاتین، رقم و خط تیره، مانند service-desk',
            en: 'The end of the address after /forms/; small Latin letters, digits and dashes, like service-desk',
          },
        },
      },
      { name: 'intro', label: { fa: 'متن آغاز', en: 'Introduction' }, type: 'textarea', maxLength: 2000 },
      {
        type: 'row',
        fields: [
          jalaliDate({ name: 'opensOn', label: { fa: 'از روز', en: 'Opens on' } }),
          jalaliDate({ name: 'closesOn', label: { fa: 'تا پایان روز', en: 'Closes after' } }),
        ],
      },
      {
        name: 'thanks',
        label: { fa: 'متن سپاس پس از ارسال', en: 'Thanks after sending' },
        type: 'textarea',
        maxLength: 2000,
      },
    ],
  },
  {
    name: 'publicPanel',
    type: 'ui',
    admin: {
      position: 'sidebar',
      condition: isPublic,
      components: { Field: '/src/components/admin/PublicFormPanel#PublicFormPanel' },
    },
  },
]
