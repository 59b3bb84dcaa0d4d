import { Bar } from '../../../src/components/ui/Bar'
import { Change } from '../../../src/components/ui/Change'
import { DataTable } from '../../../src/components/ui/DataTable'
import type { Column } from '../../../src/components/ui/DataTable'
import { LinkTabs } from '../../../src/components/ui/LinkTabs'
import { formatNumber, formatScore } from '../../../src/i18n/format'

type Ranked = { rank: number; agency: string; total: string; general: string; specific: string; change: string }

const rows: Ranked[] = [
  { rank: 1, agency: 'ادارهٔ کل بهزیستی', total: '941.2', general: '932', specific: '950', change: '4' },
  { rank: 2, agency: 'دانشگاه علوم پزشکی', total: '928.75', general: '910', specific: '947', change: '-1' },
  { rank: 3, agency: 'ادارهٔ کل تأمین اجتماعی', total: '903.1', general: '918', specific: '888', change: '0' },
]

const columns: Column<Ranked>[] = [
  {
    key: 'agency',
    header: 'دستگاه',
    cell: (row) => <a className="link" href="/a">{`${formatNumber(row.rank)}. ${row.agency}`}</a>,
  },
  {
    key: 'bar',
    header: 'نمودار',
    bare: true,
    cell: (row) => <Bar value={row.total} max="1000" />,
    className: 'md:w-48',
  },
  {
    key: 'total',
    header: 'امتیاز کل',
    kind: 'number',
    sorted: 'descending',
    cell: (row) => <b>{formatScore(row.total, 'fa', { fixed: true })}</b>,
  },
  { key: 'general', header: 'عمومی', kind: 'number', cell: (row) => formatScore(row.general) },
  { key: 'specific', header: 'اختصاصی', kind: 'number', cell: (row) => formatScore(row.specific) },
  {
    key: 'change',
    header: 'رتبه نسبت به ۱۴۰۲',
    kind: 'number',
    cell: (row) => <Change locale="fa" delta={row.change} />,
  },
]

/** A ranking, as the sketch shows it. */
export function ResultsView() {
  return (
    <>
      <h1 className="mb-6 text-28">بیست و هشتمین جشنوارهٔ شهید رجایی</h1>
      <LinkTabs
        locale="fa"
        look="pill"
        label="گروه‌ها"
        tabs={[
          { href: '/g/1', label: 'زیربنایی' },
          { href: '/g/4', label: 'سلامت و رفاه اجتماعی', current: true },
          { href: '/g/5', label: 'فرهنگی و آموزشی' },
        ]}
      />
      <DataTable
        locale="fa"
        caption="رتبه‌بندی گروه سلامت و رفاه اجتماعی"
        showCaption
        columns={columns}
        rows={rows}
        rowKey={(row) => row.agency}
        isMarked={(row) => row.rank === 1}
      />
    </>
  )
}
