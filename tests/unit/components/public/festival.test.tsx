import { describe, expect, test } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import { FestivalBody } from '../../../../src/components/public/results/FestivalBody'
import { FestivalView } from '../../../../src/components/public/results/FestivalView'
import type { FestivalPage, Picture, RankedAgency } from '../../../../src/domain/publishing/pages'

const text = (words: string) => ({ type: 'text', text: words, format: 0, detail: 0, mode: 'normal', style: '', version: 1 })
const block = (type: string, children: unknown[], more: object = {}) => ({
  type,
  children,
  direction: 'rtl',
  format: 'start',
  indent: 0,
  version: 1,
  ...more,
})
const bodyOf = (...children: unknown[]) => ({ root: block('root', children, { format: '' }) })
const link = (url: string) => block('link', [text('پیوند')], { fields: { url, linkType: 'custom', newTab: false } })

const html = (body: unknown, pictures: Picture[] = []) => renderToStaticMarkup(<FestivalBody body={body} pictures={pictures} />)

describe('what an editor wrote', () => {
  test('does not become code, nor a link that runs any', () => {
    const shown = html(bodyOf(block('paragraph', [text('<script>alert(1)</script>'), link('javascript:alert(1)')])))
    expect(shown).not.toContain('<script')
    expect(shown).toContain('&lt;script&gt;')
    expect(shown).not.toContain('alert(1)"')
  })

  test('is not put on the left by its alignment', () => {
    expect(html(bodyOf(block('heading', [text('عنوان')], { tag: 'h2' }), block('paragraph', [text('متن')])))).not.toMatch(/text-align|left/)
  })

  test('shows the pictures that came with it and no others', () => {
    const upload = (value: string) => ({ type: 'upload', relationTo: 'media', value, version: 3, fields: null, id: value, format: '' })
    const body = bodyOf(upload('a'), upload('b'))
    const shown = html(body, [{ id: 'a', url: '/api/media/file/a.png', alt: 'تالار', width: 640, height: 360 }])
    expect(shown.match(/<img/g)).toHaveLength(1)
    expect(shown).toContain('alt="تالار"')
  })

  test('may be nothing at all', () => {
    expect([html(null), html('x'), html({})]).toEqual(['', '', ''])
  })
})

const agency = (rank: number, name: string, previousRank: number | null): RankedAgency => ({
  agency: `id-${rank}`,
  name,
  rank,
  previousRank,
  total: '941.2',
  general: '932',
  specific: null,
  previousTotal: previousRank === null ? null : '900',
  band: 'excellent',
  isWinner: rank === 1,
})
const group = (code: string, agencies: RankedAgency[]) => ({ code, title: `گروه ${code}`, shortTitle: code, order: 1, agencies })

const page: FestivalPage = {
  title: 'بیست و هشتمین جشنواره',
  heldOn: null,
  place: null,
  summary: null,
  body: null,
  pictures: [],
  cover: null,
  province: { code: 'ardabil', name: 'اردبیل', organisation: 'سازمان' },
  year: 1404,
  awards: [{ title: 'سبز', agency: 'gone', agencyName: 'دستگاه دیگر', reason: null, hasCard: false }],
  publishedAt: '2026-08-27T10:00:00.000Z',
  seal: 'ab'.repeat(32),
  previousYear: 1403,
  figures: { agencyCount: 2, measureCount: 90, mean: '941.2', growth: '18.4' },
  groups: [group('infra', [agency(1, 'آب', 3), agency(2, 'برق', null)]), group('health', [agency(1, 'بهزیستی', 1)])],
  otherYears: [1403],
}

describe('the page of a festival', () => {
  const shown = renderToStaticMarkup(<FestivalView locale="fa" page={page} group="infra" />)

  test('needs no script: tabs are links, the chart is a drawing with its words', () => {
    expect(shown).not.toContain('<script')
    expect(shown).not.toContain('<style')
    expect(shown).toContain('href="/results/ardabil/1404?group=health"')
    expect(shown).toMatch(/role="img" aria-label="[^"]*آب: ۹۴۱٫۲، سال گذشته ۹۰۰[^"]*"/)
  })

  test('falls back to the first group where there is no such group', () => {
    expect(renderToStaticMarkup(<FestivalView locale="fa" page={page} group="nowhere" />)).toContain('رتبه‌بندی گروه گروه infra')
  })

  test('says how many places an agency has risen, and that a newcomer is new', () => {
    expect(shown).toContain('افزایش ۲')
    expect(shown).toContain('تازه')
  })

  test('does not link to a card that there is not', () => {
    expect(shown).not.toContain('/results/ardabil/1404/gone')
  })

  test('without a year before it compares with none', () => {
    const alone = { ...page, previousYear: null, figures: { ...page.figures, growth: null } }
    const html = renderToStaticMarkup(<FestivalView locale="fa" page={alone} />)
    expect(html).not.toContain('نسبت به')
    expect(html).toContain('امتیاز کل به ترتیب رتبه')
  })
})
