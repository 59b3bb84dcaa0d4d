import { useState } from 'react'
import { Shell } from '../../../src/components/portal/Shell'
import type { ShellProps } from '../../../src/components/portal/Shell'
import { Banner } from '../../../src/components/ui/Banner'
import { Button } from '../../../src/components/ui/Button'
import { Card } from '../../../src/components/ui/Card'
import { Change } from '../../../src/components/ui/Change'
import { FileSlot } from '../../../src/components/ui/FileSlot'
import type { SlotFile } from '../../../src/components/ui/FileSlot'
import { NumberField } from '../../../src/components/ui/NumberField'
import { PageHead } from '../../../src/components/ui/PageHead'
import { PageList } from '../../../src/components/ui/PageList'
import { SavedState } from '../../../src/components/ui/SavedState'
import { ScoreWithCap } from '../../../src/components/ui/ScoreWithCap'
import { StickyFoot } from '../../../src/components/ui/StickyFoot'
import { TextArea } from '../../../src/components/ui/TextArea'
import type { Locale } from '../../../src/i18n/locale'

const pages = [
  { href: '/p/1', label: 'نقش و ساختار دولت', done: 4, total: 4 },
  { href: '/p/2', label: 'دولت الکترونیک', done: 7, total: 7 },
  { href: '/p/4', label: 'سرمایه انسانی', done: 3, total: 6, attention: 3 },
  { href: '/p/6', label: 'فرهنگ سازمانی', done: 1, total: 4, current: true },
  { href: '/p/7', label: 'حقوق شهروندان', done: 0, total: 5 },
]

const stored: SlotFile = {
  id: '1',
  name: 'گزارش-نماز-1404.pdf',
  bytes: 2_202_009,
  status: 'stored',
  href: '/f/1',
  pages: 12,
}
const coming: SlotFile = { id: '2', name: 'صورت‌جلسه.pdf', bytes: 900_000, status: 'uploading', percent: 42 }
const slot = { extensions: ['pdf', 'jpg', 'png'], maxBytes: 10 * 1024 * 1024 }

/** The form of a liaison, as the sketch shows it. */
export function FormView({ frame, locale }: { frame: Omit<ShellProps, 'children' | 'locale'>; locale: Locale }) {
  const [files, setFiles] = useState<SlotFile[]>([])
  return (
    <Shell
      {...frame}
      wide
      locale={locale}
      rail={
        <PageList
          title="خودارزیابی ۱۴۰۴"
          note="۴۱ از ۶۷ سنجه · ۱۰ روز کاری مانده"
          label="محورها"
          items={pages}
          locale={locale}
        />
      }
    >
      <div className="w-full max-w-[792px] flex-1 px-4 py-6 lg:px-9 lg:py-8">
        <PageHead title="فرهنگ سازمانی" where={[{ label: 'محور ۶ از ۱۱' }]} locale={locale} />
        <section className="grid gap-4 border-b border-line pb-8">
          <div>
            <p className="text-14 text-muted">
              <bdi>6-1</bdi> · سقف ۳۰ امتیاز · هدف ۹۰٪
            </p>
            <h2 className="text-22">درصد اجرای برنامهٔ نظام جامع توسعه و ترویج نماز</h2>
            <p className="text-muted">نسبت اقدامات انجام‌شده به مصوب در سال ۱۴۰۴.</p>
          </div>
          <div className="flex flex-wrap justify-between gap-6">
            <NumberField
              name="6-1.actual"
              label="عملکرد سال ۱۴۰۴"
              unit="٪"
              defaultValue="78.5"
              beside={
                <>
                  سال گذشته: <bdi>۷۱٪</bdi> <Change delta="7.5" locale={locale} />
                </>
              }
              locale={locale}
            />
            <div className="w-40">
              <p className="text-14 text-muted">امتیاز خودارزیابی</p>
              <ScoreWithCap score="26.165" cap="30" ghost="23.67" size="large" locale={locale} />
            </div>
          </div>
          <Card flush as="div">
            <div className="divide-y divide-line">
              <FileSlot
                {...slot}
                name="6-1.f1"
                title="گزارش سالانهٔ اقدامات"
                titleText="گزارش سالانهٔ اقدامات"
                required
                files={[stored]}
                onRemove={() => undefined}
                locale={locale}
              />
              <FileSlot
                {...slot}
                name="6-1.f2"
                title="صورت‌جلسهٔ کارگروه"
                titleText="صورت‌جلسهٔ کارگروه"
                required
                files={files}
                onAdd={() => setFiles([coming])}
                locale={locale}
              />
              <FileSlot
                {...slot}
                name="6-1.f3"
                title="تصاویر"
                titleText="تصاویر"
                files={[{ ...stored, id: '9' }]}
                locked
                locale={locale}
              />
            </div>
          </Card>
        </section>
        <section className="grid gap-4 pt-8">
          <h2 className="text-22">ترویج فرهنگ عفاف و حجاب</h2>
          <Banner tone="attention" title="نیازمند رفع نقص تا چهارشنبه ۴ آذر">
            تاریخ صورت‌جلسه با دورهٔ ارزیابی نمی‌خواند.
          </Banner>
          <TextArea name="6-2.text" label="پاسخ شما" locale={locale} />
        </section>
      </div>
      <StickyFoot
        actions={
          <>
            <Button locale={locale}>محور پیشین</Button>
            <Button variant="primary" locale={locale}>
              محور بعد
            </Button>
          </>
        }
      >
        <SavedState status="saved" atIso="2026-11-22T11:02:00Z" locale={locale} />
        <span className="text-muted">۲ مورد در این صفحه مانده</span>
      </StickyFoot>
    </Shell>
  )
}
