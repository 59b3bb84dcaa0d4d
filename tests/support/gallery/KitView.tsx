import { useState } from 'react'
import type { ReactNode } from 'react'
import { Banner } from '../../../src/components/ui/Banner'
import { Bar } from '../../../src/components/ui/Bar'
import { Button } from '../../../src/components/ui/Button'
import { Card } from '../../../src/components/ui/Card'
import { Change } from '../../../src/components/ui/Change'
import { Checkbox } from '../../../src/components/ui/Checkbox'
import { ConfirmDialog } from '../../../src/components/ui/ConfirmDialog'
import { DateField } from '../../../src/components/ui/DateField'
import { EmptyState } from '../../../src/components/ui/EmptyState'
import { ErrorSummary } from '../../../src/components/ui/ErrorSummary'
import { KeyHint } from '../../../src/components/ui/KeyHint'
import { LinkButton } from '../../../src/components/ui/LinkButton'
import { LinkTabs } from '../../../src/components/ui/LinkTabs'
import { Ltr } from '../../../src/components/ui/Ltr'
import { NumberField } from '../../../src/components/ui/NumberField'
import { PageHead } from '../../../src/components/ui/PageHead'
import { RadioGroup } from '../../../src/components/ui/RadioGroup'
import { Ring } from '../../../src/components/ui/Ring'
import { SavedState } from '../../../src/components/ui/SavedState'
import { ScoreWithCap } from '../../../src/components/ui/ScoreWithCap'
import { Select } from '../../../src/components/ui/Select'
import { StateChip } from '../../../src/components/ui/StateChip'
import { TextArea } from '../../../src/components/ui/TextArea'
import { TextField } from '../../../src/components/ui/TextField'
import { Timeline } from '../../../src/components/ui/Timeline'
import { tones } from '../../../src/components/ui/tones'
import { evaluationStates } from '../../../src/domain/workflow/evaluation'
import type { Locale } from '../../../src/i18n/locale'

const wait = () => new Promise((resolve) => setTimeout(resolve, 1500))

/** Every primitive in every state, for the eye, for axe and for a keyboard. */
export function KitView({ locale }: { locale: Locale }) {
  return (
    <>
      <PageHead
        title="اجزای کارنامه"
        where={[{ label: 'کارتابل', href: '/portal' }, { label: 'نمونه‌ها' }]}
        asked="همهٔ اجزا در همهٔ حالت‌ها؛ برای دیدن، شنیدن و آزمودن با صفحه‌کلید."
        dueIso="2026-11-25"
        workingDaysLeft={3}
        aside={<StateChip state="in_progress" locale={locale} />}
        actions={<LinkButton href="/portal">پیوند دکمه‌نما</LinkButton>}
        locale={locale}
      />
      <LinkTabs
        label="بخش‌های نمونه"
        tabs={[
          { href: '/a', label: 'عمومی', count: 44, current: true },
          { href: '/b', label: 'اختصاصی', count: 16 },
        ]}
        locale={locale}
      />
      <div className="grid gap-6">
        <Buttons locale={locale} />
        <Chips locale={locale} />
        <Figures locale={locale} />
        <Fields locale={locale} />
        <Messages locale={locale} />
      </div>
    </>
  )
}

const Row = ({ children }: { children: ReactNode }) => (
  <div className="flex flex-wrap items-center gap-3">{children}</div>
)

function Buttons({ locale }: { locale: Locale }) {
  const [open, setOpen] = useState(false)
  return (
    <Card title="دکمه‌ها">
      <Row>
        <Button variant="primary" onClick={wait} locale={locale}>
          ثبت و بعدی <KeyHint keys="J" locale={locale} />
        </Button>
        <Button locale={locale}>محور پیشین</Button>
        <Button variant="danger" onClick={() => setOpen(true)} locale={locale}>
          ثبت نهایی
        </Button>
        <Button variant="quiet" icon="upload" locale={locale}>
          افزودن
        </Button>
        <Button variant="primary" pending locale={locale}>
          ارسال
        </Button>
        <Button disabled locale={locale}>
          بسته
        </Button>
        <Button size="small" locale={locale}>
          کوچک
        </Button>
      </Row>
      <ConfirmDialog
        open={open}
        onClose={() => setOpen(false)}
        title="خودارزیابی را نهایی می‌کنید؟"
        confirmLabel="ثبت نهایی"
        onConfirm={async () => {
          await wait()
          setOpen(false)
        }}
        locale={locale}
      >
        <p>پس از ثبت نهایی پاسخ‌ها و مستندات بسته می‌شود و تنها با «رفع نقص» ارزیاب باز می‌شود.</p>
      </ConfirmDialog>
    </Card>
  )
}

function Chips({ locale }: { locale: Locale }) {
  return (
    <Card title="حالت‌ها">
      <Row>
        {evaluationStates.map((state) => (
          <StateChip key={state} state={state} locale={locale} />
        ))}
      </Row>
    </Card>
  )
}

function Figures({ locale }: { locale: Locale }) {
  return (
    <Card title="عددها" aside={<SavedState status="saved" atIso="2026-11-22T11:02:00Z" locale={locale} />}>
      <div className="grid gap-6 sm:grid-cols-2">
        <div className="grid justify-items-start gap-4">
          <ScoreWithCap score="26.165" cap="30" ghost="23.67" size="large" locale={locale} />
          <ScoreWithCap score="0" cap="15" locale={locale} />
          <ScoreWithCap score={null} cap="15" locale={locale} />
          <ScoreWithCap score={null} cap="15" notApplicable locale={locale} />
          <ScoreWithCap score="36.54" cap="45" size="row" locale={locale} />
          <Bar value="640" max="1000" ghost="590" label="۶۴۰ از ۱٬۰۰۰" tone="lapis" />
          <Row>
            <Change delta="7.5" unit="٪" locale={locale} />
            <Change delta="-2.25" locale={locale} />
            <Change delta="0" locale={locale} />
            <Change delta={null} locale={locale} />
            <Change delta="-4" better="down" locale={locale} />
          </Row>
          <p>
            نامهٔ <Ltr>44642/ت27701هـ</Ltr> و کد <Ltr>6-1</Ltr>
          </p>
          <SavedState status="saving" locale={locale} />
          <SavedState status="offline" locale={locale} />
          <SavedState status="failed" locale={locale} />
        </div>
        <Ring value="812.6" max="1000" label="۸۱۲٫۶ از ۱٬۰۰۰">
          <span className="text-28 font-strong">۸۱۲٫۶</span>
          <span className="text-14 text-muted">از ۱٬۰۰۰</span>
        </Ring>
      </div>
    </Card>
  )
}

function Fields({ locale }: { locale: Locale }) {
  const [number, setNumber] = useState<string | null | undefined>('78.5')
  const [day, setDay] = useState<string | null | undefined>('2026-11-22')
  return (
    <Card title="پرسش‌ها">
      <form className="grid max-w-form gap-6">
        <TextField name="title" label="عنوان" help="کوتاه و روشن" required locale={locale} />
        <TextField
          name="email"
          type="email"
          label="رایانامه"
          error="رایانامه را مانند name@example.ir بنویسید"
          locale={locale}
        />
        <NumberField
          name="actual"
          label="عملکرد سال ۱۴۰۴"
          unit="٪"
          value={number ?? null}
          onChange={setNumber}
          beside={
            <>
              سال گذشته: <bdi>۷۱٪</bdi> <Change delta="7.5" locale={locale} />
            </>
          }
          locale={locale}
        />
        <output data-testid="number">{String(number)}</output>
        <DateField
          name="letterDate"
          label="تاریخ نامه"
          todayIso="2026-11-22"
          value={day ?? null}
          onChange={setDay}
          locale={locale}
        />
        <output data-testid="day">{String(day)}</output>
        <Select
          name="group"
          label="گروه"
          options={[
            { value: 'a', label: 'زیربنایی' },
            { value: 'b', label: 'سلامت و رفاه اجتماعی' },
          ]}
          locale={locale}
        />
        <RadioGroup
          name="level"
          label="سطح"
          required
          error="یکی را برگزینید"
          options={[
            { value: '1', label: 'عالی', help: 'همهٔ شواهد کامل است' },
            { value: '2', label: 'خوب' },
          ]}
          locale={locale}
        />
        <Checkbox name="agree" label="موضوعیت ندارد" help="دلیل را بنویسید" locale={locale} />
        <TextArea name="reason" label="دلیل" defaultValue="مطابق پاسخ استعلام، ۷۸٪ پذیرفته شد." locale={locale} />
        <TextField name="closed" label="بسته" defaultValue="تنها خواندنی" disabled locale={locale} />
      </form>
    </Card>
  )
}

function Messages({ locale }: { locale: Locale }) {
  const [refused, setRefused] = useState(false)
  return (
    <>
      {refused && (
        <ErrorSummary
          locale={locale}
          problems={[
            { path: 'title', message: 'عنوان را بنویسید' },
            { path: 'level', message: 'یک سطح را برگزینید' },
          ]}
        />
      )}
      <Button onClick={() => setRefused(true)} locale={locale}>
        نمایش خطاها
      </Button>
      {tones.map((tone) => (
        <Banner key={tone} tone={tone} title="نیازمند رفع نقص تا چهارشنبه ۴ آذر">
          تاریخ صورت‌جلسه با دورهٔ ارزیابی نمی‌خواند؛ نسخهٔ سال ۱۴۰۴ را بارگذاری کنید.
        </Banner>
      ))}
      <Card title="روند">
        <Timeline
          label="روند"
          events={[
            {
              id: '3',
              atIso: '2026-11-22T06:10:00Z',
              title: 'امتیاز ثبت شد',
              actor: 'ارزیاب شاخص‌های عمومی',
              tone: 'done',
            },
            {
              id: '2',
              atIso: '2026-11-21T06:10:00Z',
              title: 'بازگشت برای رفع نقص',
              detail: 'صورت‌جلسه کم است',
              tone: 'attention',
            },
            { id: '1', atIso: '2026-11-20T06:10:00Z', title: 'ارسال شد', actor: 'مدیر دستگاه', tone: 'info' },
          ]}
          locale={locale}
        />
      </Card>
      <EmptyState
        title="اعتراض‌های شما این‌جا می‌آید"
        action={<LinkButton href="/portal">بازگشت به کارتابل</LinkButton>}
      >
        مهلت اعتراض از ۱۰ آذر باز می‌شود.
      </EmptyState>
    </>
  )
}
