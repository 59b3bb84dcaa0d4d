import type { ReactNode } from 'react'
import { Home } from '../../../src/components/portal/Home'
import { LoginForm } from '../../../src/components/portal/LoginForm'
import { SheetDesk } from '../../../src/components/portal/sheets/SheetDesk'
import { Shell } from '../../../src/components/portal/Shell'
import { PublicPage, PublicShell } from '../../../src/components/public/Shell'
import type { Locale } from '../../../src/i18n/locale'
import { FormView } from './FormView'
import { KitView } from './KitView'
import { ResultsView } from './ResultsView'
import { cycle, nav, tasks } from './sample'

type View = (props: { locale: Locale }) => ReactNode

const account = { name: 'کاربر نمونه', role: 'رابط دستگاه', agency: 'بهزیستی' }
const organisation = 'سازمان مدیریت و برنامه‌ریزی استان اردبیل'
const todayIso = '2026-11-22'
const frame = { account, organisation, todayIso, nav }

/** The pages of the gallery. */
export const views: Record<string, View> = {
  kit: ({ locale }) => (
    <Shell {...frame} locale={locale}>
      <KitView locale={locale} />
    </Shell>
  ),
  home: ({ locale }) => (
    <Shell {...frame} locale={locale}>
      <Home greetingName="" todayIso={todayIso} tasks={tasks} cycle={cycle} locale={locale} />
    </Shell>
  ),
  homeEmpty: ({ locale }) => (
    <Shell {...frame} locale={locale}>
      <Home greetingName="کاربر نمونه" todayIso={todayIso} tasks={[]} cycle={null} locale={locale} />
    </Shell>
  ),
  sheets: ({ locale }) => (
    <Shell {...frame} locale={locale}>
      <SheetDesk form={{ id: 'f', title: 'ارزیابی عملکرد سال ۱۴۰۴', count: 98, mayImport: true }} locale={locale} />
    </Shell>
  ),
  form: ({ locale }) => <FormView frame={frame} locale={locale} />,
  login: ({ locale }) => (
    <main id="main" className="mx-auto grid min-h-dvh max-w-[26rem] content-center px-4">
      <h1 className="mb-6 text-22">ورود به کارنامه</h1>
      <LoginForm wanted={null} locale={locale} />
    </main>
  ),
  results: ({ locale }) => (
    <PublicShell
      organisation={organisation}
      locale={locale}
      nav={[
        { href: '/festival', label: 'جشنوارهٔ شهید رجایی' },
        { href: '/services', label: 'شناسنامهٔ خدمات' },
        { href: '/circulars', label: 'بخشنامه‌ها' },
      ]}
      footer={[{ href: '/method', label: 'روش امتیازدهی' }]}
    >
      <PublicPage>
        <ResultsView />
      </PublicPage>
    </PublicShell>
  ),
}
