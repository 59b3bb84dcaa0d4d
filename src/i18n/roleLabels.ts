import type { RoleName } from '../domain/people/roles'

/** The roles by name, as the field calls them. */
export const roleLabels: Record<RoleName, { fa: string; en: string }> = {
  super_admin: { fa: 'مدیر سامانه', en: 'System administrator' },
  head: { fa: 'رئیس سازمان', en: 'Head of the organisation' },
  deputy: { fa: 'معاون توسعه مدیریت و سرمایه انسانی', en: 'Deputy for management development' },
  cycle_manager: { fa: 'رئیس گروه مدیریت عملکرد', en: 'Cycle manager' },
  general_evaluator: { fa: 'ارزیاب شاخص‌های عمومی', en: 'Evaluator of general indicators' },
  specific_evaluator: { fa: 'ارزیاب شاخص‌های اختصاصی', en: 'Evaluator of specific indicators' },
  appeals_committee: { fa: 'کمیته رسیدگی به اعتراضات', en: 'Appeals committee' },
  council_secretary: { fa: 'دبیرخانه شورا', en: 'Council secretariat' },
  council_member: { fa: 'عضو شورا', en: 'Council member' },
  governor: { fa: 'استاندار', en: 'Governor' },
  content_editor: { fa: 'روابط عمومی', en: 'Content editor' },
  national: { fa: 'سازمان اداری و استخدامی کشور', en: 'National organisation' },
  agency_head: { fa: 'مدیر دستگاه', en: 'Head of the agency' },
  inquiry_responder: { fa: 'رابط دستگاه استعلام‌شونده', en: 'Inquiry responder' },
  liaison: { fa: 'رابط دستگاه', en: 'Liaison' },
}
