import type { HomeProps, HomeTask } from '../../../src/components/portal/Home'
import type { NavSection } from '../../../src/components/portal/Shell'

/** What the gallery's pages show. Invented, like everything in it. */
export const nav: NavSection[] = [
  {
    items: [
      { href: '/portal', label: 'کارتابل', icon: 'inbox', count: 5 },
      { href: '/portal/form', label: 'خودارزیابی ۱۴۰۴', icon: 'form' },
      { href: '/portal/appeals', label: 'اعتراض‌ها', icon: 'scales' },
      { href: '/portal/results', label: 'کارنامه‌های گذشته', icon: 'chart' },
    ],
  },
  { title: 'دستگاه من', items: [{ href: '/portal/people', label: 'رابطان', icon: 'people' }] },
]

const task = (id: string, more: Omit<HomeTask, 'id' | 'href'>): HomeTask => ({
  id,
  href: `/portal/tasks/${id}`,
  ...more,
})

export const tasks: HomeTask[] = [
  task('1', {
    chip: { state: 'in_progress' },
    title: 'خودارزیابی ۱۴۰۴؛ ۴۱ از ۶۷ سنجه تکمیل شده',
    subtitle: 'شاخص‌های عمومی و اختصاصی',
    dueIso: '2026-12-05',
    workingDaysLeft: 10,
  }),
  task('2', {
    chip: { state: 'returned' },
    title: '۳ سنجه از محور «سرمایه انسانی» برای تکمیل مستندات بازگشته است',
    subtitle: 'ارزیاب: شاخص‌های عمومی',
    dueIso: '2026-11-25',
    workingDaysLeft: 3,
  }),
  task('3', {
    chip: { label: 'استعلام', tone: 'info' },
    title: 'پاسخ به استعلام «مناسب‌سازی فضاهای اداری»',
    subtitle: 'برای ۶۰ دستگاه، ۵۲ پاسخ ثبت شده',
    dueIso: '2026-11-23',
    workingDaysLeft: 1,
  }),
  task('4', {
    chip: { label: 'تأیید مدیر', tone: 'neutral' },
    title: 'خودارزیابی آمادهٔ ارسال است و منتظر تأیید مدیر دستگاه مانده',
    dueIso: null,
    workingDaysLeft: null,
  }),
  task('5', {
    chip: { label: 'دیرکرد', tone: 'refused' },
    title: 'معرفی رابط دستگاه',
    dueIso: '2026-11-18',
    workingDaysLeft: -2,
  }),
]

const names = [
  'ابلاغ بخشنامه',
  'آموزش و توجیه',
  'خودارزیابی',
  'ارزیابی و رفع نقص',
  'اعتراض',
  'تأیید نهایی',
  'شورا',
  'جشنواره',
]

export const cycle: HomeProps['cycle'] = {
  title: 'چرخهٔ ارزیابی سال ۱۴۰۴',
  steps: names.map((label, index) => ({
    key: String(index),
    label,
    dateIso: `2026-${String(9 + Math.min(3, Math.floor(index / 2))).padStart(2, '0')}-27`,
    status: index < 2 ? 'done' : index === 2 ? 'current' : 'next',
  })),
}
