/** The districts as the admin's groups, in the order of the menu. */
export const groups = {
  evaluation: { fa: 'ارزیابی عملکرد', en: 'Evaluation' },
  forms: { fa: 'فرم‌ها', en: 'Forms' },
  publishing: { fa: 'انتشار', en: 'Publishing' },
  catalogue: { fa: 'قوانین و خدمات', en: 'Catalogue' },
  organisation: { fa: 'سازمان', en: 'Organisation' },
  system: { fa: 'سامانه', en: 'System' },
} as const
