import type { Pair } from './stateLabels'

/** The kinds of scoring (domain/indicators/registry) by name, for the admin's select. */
const labels: Record<string, Pair> = {
  ratio: { fa: 'نسبتی افزایشی', en: 'Ratio, more is better' },
  ratio_desc: { fa: 'نسبتی کاهشی', en: 'Ratio, less is better' },
  percent: { fa: 'درصدی', en: 'Percent' },
  yes_no: { fa: 'بلی / خیر', en: 'Yes or no' },
  count: { fa: 'تعدادی', en: 'Count' },
  qualitative: { fa: 'کیفی (سطح)', en: 'Qualitative level' },
  stepped: { fa: 'پلکانی', en: 'Stepped' },
  imported: { fa: 'از بخش دیگر سامانه', en: 'Imported' },
}

export const scoringKindOptions = () => Object.entries(labels).map(([value, label]) => ({ value, label }))
