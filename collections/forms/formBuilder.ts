import { formBuilderPlugin } from '@payloadcms/plugin-form-builder'
import type { Block, Field, Plugin } from 'payload'
import { checkRules } from '../../hooks/forms/beforeChange.checkRules'
import { checkAudience } from '../../hooks/forms/beforeChange.checkAudience'
import { guardFrozen } from '../../hooks/forms/beforeChange.guardFrozen'
import { createInScope, either, inScope, nobody, nobodyField } from '../../src/access/rules'
import { byServicesOnly } from '../../src/fields/readOnly'
import { agency, inheritedProvince, province } from '../../src/fields/scope'
import { groups } from '../groups'
import { headingBlock, measureBlock, noteBlock, pageBlock } from './blocks'
import { publicPage } from './publicPage'
import { questionBlocks } from './questionBlocks'

const kept = ['title', 'fields', 'submitButtonLabel']

/** The stock fields that stay: confirmation pages and mails of the plugin are replaced by the portal and by notices. */
const keptFields = (defaults: Field[]): Field[] =>
  defaults
    .filter((field) => 'name' in field && kept.includes(field.name))
    .map((field) => (field.type === 'blocks' ? { ...field, admin: { ...field.admin, initCollapsed: true } } : field))

/** A block whose folded row shows what it says; the stock row shows a name that nobody gives. */
const readable = <Given extends Partial<Block>>(block: Given): Given => ({
  ...block,
  admin: {
    ...block.admin,
    components: {
      ...block.admin?.components,
      Label: {
        path: '/src/components/admin/QuestionRowLabel#QuestionRowLabel',
        clientProps: { kind: block.labels?.singular },
      },
    },
  },
})

const blocks = {
  page: pageBlock,
  heading: headingBlock,
  message: noteBlock,
  measure: measureBlock,
  ...questionBlocks,
}

/**
 * Payload's own form builder, extended: staff build with its blocks and ours; answers are one json column pinned to a
 * frozen edition, and only services write them, because the plugin checks nothing on the server.
 */
export const formBuilder: Plugin = formBuilderPlugin({
  fields: {
    country: false,
    state: false,
    payment: false,
    upload: false,
    ...Object.fromEntries(Object.entries(blocks).map(([slug, block]) => [slug, readable(block)])),
  } as never,
  formOverrides: {
    labels: { singular: { fa: 'فرم', en: 'Form' }, plural: { fa: 'فرم‌ها', en: 'Forms' } },
    admin: { group: groups.forms, useAsTitle: 'title', defaultColumns: ['title', 'audience', 'cycle', 'updatedAt'] },
    access: {
      create: createInScope('form.configure'),
      read: inScope('form.read'),
      update: inScope('form.configure'),
      delete: inScope('form.configure'),
    },
    disableBulkEdit: true,
    disableDuplicate: true,
    hooks: { beforeChange: [guardFrozen.change, checkAudience, checkRules], beforeDelete: [guardFrozen.remove] },
    fields: ({ defaultFields }) => [
      ...keptFields(defaultFields),
      {
        name: 'rulesTest',
        type: 'ui',
        admin: { components: { Field: '/src/components/admin/rules/RulesTest#RulesTest' } },
      },
      {
        name: 'cycle',
        label: { fa: 'دوره', en: 'Cycle' },
        type: 'relationship',
        relationTo: 'evaluation-cycles',
        index: true,
        // The announcement makes the form of a cycle; another one would only look like it.
        access: { create: nobodyField, update: nobodyField },
        admin: { position: 'sidebar', readOnly: true },
      },
      province(),
      ...publicPage,
      {
        name: 'editions',
        type: 'ui',
        admin: {
          position: 'sidebar',
          components: { Field: '/src/components/admin/editions/FormEditions#FormEditions' },
        },
      },
      {
        name: 'sheets',
        type: 'ui',
        admin: { position: 'sidebar', components: { Field: '/src/components/admin/FormSheets#FormSheets' } },
      },
      {
        name: 'xlsForm',
        type: 'ui',
        admin: { position: 'sidebar', components: { Field: '/src/components/admin/xlsForm/FormXlsForm#FormXlsForm' } },
      },
    ],
  },
  formSubmissionOverrides: {
    labels: { singular: { fa: 'پاسخ فرم', en: 'Submission' }, plural: { fa: 'پاسخ‌های فرم', en: 'Submissions' } },
    admin: {
      group: groups.forms,
      useAsTitle: 'id',
      defaultColumns: ['form', 'agency', 'revision', 'submittedAt', 'updatedAt'],
    },
    disableBulkEdit: true,
    custom: { changedOften: true },
    indexes: [{ fields: ['evaluation'], unique: true }],
    access: {
      create: nobody,
      read: either(inScope('evaluation.read'), inScope('evaluation.readOwn', { agency: 'agency' })),
      update: nobody,
      delete: nobody,
    },
    fields: () => [
      {
        name: 'form',
        label: { fa: 'فرم', en: 'Form' },
        type: 'relationship',
        relationTo: 'forms',
        required: true,
        index: true,
      },
      {
        name: 'edition',
        label: { fa: 'ویرایش', en: 'Edition' },
        type: 'relationship',
        relationTo: 'form-editions',
        required: true,
        index: true,
      },
      {
        name: 'evaluation',
        label: { fa: 'ارزیابی', en: 'Evaluation' },
        type: 'relationship',
        relationTo: 'evaluations',
      },
      agency(),
      inheritedProvince(),
      ...byServicesOnly([
        { name: 'answers', label: { fa: 'پاسخ‌ها', en: 'Answers' }, type: 'json', required: true, defaultValue: {} },
        {
          name: 'revision',
          label: { fa: 'نوبت ذخیره', en: 'Revision' },
          type: 'number',
          required: true,
          defaultValue: 0,
        },
        { name: 'fieldRevisions', label: { fa: 'نوبت ذخیره هر فیلد', en: 'Revision of each field' }, type: 'json' },
        { name: 'progress', label: { fa: 'پیشرفت', en: 'Progress' }, type: 'json' },
        {
          name: 'savedBy',
          label: { fa: 'ذخیره‌کننده', en: 'Saved by' },
          type: 'relationship',
          relationTo: 'users',
          index: true,
        },
        { name: 'submittedAt', label: { fa: 'زمان ارسال', en: 'Submitted at' }, type: 'date' },
      ] as Field[]),
    ],
  },
})
