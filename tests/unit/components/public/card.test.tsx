import { describe, expect, test } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import { ReportCardView } from '../../../../src/components/public/card/ReportCardView'
import { buildCard } from '../../../../src/domain/publishing/buildCard'
import type { ReportCardPage } from '../../../../src/domain/publishing/pages'
import { infra, item, policy } from '../../domain/publishing/sample'

const named = (code: string, title: string, changes: object = {}) => ({ ...item().measure, code, title, ...changes })
const { card, total } = buildCard({
  performanceYear: 1404,
  previous: null,
  group: infra,
  policy,
  items: [
    item(),
    item({ key: 'z', measure: named('z', 'صفر'), actual: '0', initialScore: '0', finalScore: '0' }),
    item({ key: 'm', measure: named('m', 'نیامده'), actual: null, initialScore: null, finalScore: null }),
    item({ key: 'n', measure: named('n', 'بی‌موضوع'), notApplicable: true, finalScore: null, reason: 'خدمتی ندارد' }),
    item({ key: 'h', measure: named('h', 'دستی'), initialScore: '60.5', finalScore: '60.5', reason: 'ناقص بود' }),
    item({
      key: 'q',
      measure: named('q', 'کیفی', { kind: 'qualitative', unit: null }),
      actual: 'good',
      initialScore: '75',
      finalScore: '75',
      lastYear: { actual: 'fair', score: '50', cap: '100' },
    }),
  ],
})

const page: ReportCardPage = {
  agency: 'a',
  name: 'شرکت آب',
  rank: 1,
  previousRank: null,
  total: total ?? '',
  general: total,
  specific: null,
  previousTotal: null,
  band: 'fair',
  isWinner: true,
  card: { ...card, previousYear: 1403 },
  festival: 'جشنواره',
  province: { code: 'ardabil', name: 'اردبیل', organisation: 'سازمان' },
  year: 1404,
  groupSize: 12,
}
const shown = renderToStaticMarkup(<ReportCardView locale="fa" page={page} />)
/** What stands inside the disclosure of one measure. */
const unfolded = (code: string) => new RegExp(`<details id="m-${code}".*?</details>`).exec(shown)?.[0] ?? ''

describe('a report card', () => {
  test('tells zero, missing and «موضوعیت ندارد» apart', () => {
    expect(unfolded('z')).toContain('<bdi class="font-strong text-16">۰</bdi>')
    expect(unfolded('m')).toContain('ثبت‌نشده')
    expect(unfolded('m')).not.toContain('موضوعیت ندارد')
    expect(unfolded('n')).toContain('موضوعیت ندارد')
    expect(unfolded('n')).toContain('خدمتی ندارد')
  })

  test('unfolds every measure to its reason, without a script', () => {
    expect(shown).not.toContain('<script')
    expect(shown.match(/<details/g)).toHaveLength(6)
    expect(unfolded('h')).toContain('این امتیاز را ارزیابی اولیه داده است: ۶۰٫۵ از سقف ۱۰۰؛ محاسبه از روی مقدارها ۹۰ بود.')
    expect(unfolded('h')).toContain('ناقص بود')
    expect(unfolded('h')).toContain('۹۰ درصد')
    expect(unfolded('q')).toContain('خوب')
    expect(unfolded('q')).toContain('عملکرد متوسط؛ ۵۰ از ۱۰۰')
  })

  test('says where the agency stands, and that one dimension had nothing to judge', () => {
    expect(shown).toContain('رتبهٔ ۱ از ۱۲')
    expect(shown).toContain('این بُعد برای این دستگاه سنجه‌ای نداشت')
    expect(shown).toContain('۱ سنجه ثبت‌نشده')
  })
})
