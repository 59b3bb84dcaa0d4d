import { searchKey } from '../../text/fold'
import { toAsciiDigits } from '../../text/digits'
import type { SectionName } from '../sections'
import { sectionNames } from '../sections'
import type { FormWords, Spelling } from './words'
import { firstSpelling, spellingsOf } from './words'

/** A label of the form: where it stands and which field it names. */
export type Label = { path: string; section: SectionName }

/** The labels of annex 1, and how other copies of it print them (Tehran, Kermanshah, South Khorasan). */
const labels: Record<string, { section: SectionName; others?: readonly string[] }> = {
  title: { section: 'title' },
  code: { section: 'code', others: ['کد خدمت'] },
  provider: { section: 'provider' },
  parentBody: { section: 'provider' },
  description: { section: 'specification' },
  serviceTypes: { section: 'specification' },
  audience: { section: 'specification', others: ['نوع مخاطبان', 'مخاطبین', 'خدمت گیرندگان'] },
  nature: { section: 'specification' },
  levels: { section: 'specification' },
  lifeEvents: { section: 'specification', others: ['رویداد مرتبط'] },
  triggers: { section: 'specification' },
  requiredDocuments: { section: 'specification', others: ['مدارک لازم'] },
  regulations: { section: 'specification', others: ['قوانین و مقررات'] },
  regulationsNote: { section: 'specification' },
  recipients: { section: 'details', others: ['آمار و تعداد خدمت گیرندگان', 'تعداد خدمت گیرندگان'] },
  'recipients.period': { section: 'details' },
  duration: {
    section: 'details',
    others: ['متوسط مدت زمان ارائه', 'متوسط زمان مدت ارائه خدمت', 'مدت زمان ارائه خدمت'],
  },
  frequency: { section: 'details' },
  visits: { section: 'details', others: ['تعداد مراجعه حضوری'] },
  isFree: {
    section: 'details',
    others: ['هزینه ارائه خدمت (ریال) به خدمت گیرندگان', 'هزینه خدمت (ریال) به خدمت گیرندگان'],
  },
  url: {
    section: 'access',
    others: ['آدرس دقیق و مستقیم خدمت در وبگاه در صورت الکترونیکی بودن همه یا بخشی از آن', 'آدرس خدمت در وبگاه'],
  },
  systemName: {
    section: 'access',
    others: ['نام سامانه مربوط به خدمت در صورت الکترونیکی بودن همه یا بخشی از آن'],
  },
  'filledBy.fullName': { section: 'filledBy', others: ['نام و نام خانوادگی تکمیل کننده فرم'] },
  'filledBy.phone': { section: 'filledBy' },
  'filledBy.email': { section: 'filledBy' },
  'filledBy.unit': { section: 'filledBy' },
}

/** Headings of sections as other copies begin them. */
const headings: Partial<Record<SectionName, readonly string[]>> = {
  provider: ['ارائه دهنده خدمت'],
  access: ['نحوه دسترسی'],
  internalSystems: ['ارتباط خدمت با سایر سامانه ها', 'ارتباط خدمت با سایر سامانها'],
  externalLinks: ['ارتباط خدمت با سایر دستگاه ها', 'ارتباط خدمت با سایر دستگاه های دیگر'],
  processes: ['عناوین فرایندها', 'عنوان فرایند', 'عناوین فرایندهای خدمت'],
  diagram: ['نمودار ارتباطی'],
}

const fieldKey = (path: string): string => {
  const [group = '', part] = path.split('.')
  return part === undefined ? `field.${group}` : `field.${group}Part.${part}`
}

export function labelFinder(words: FormWords) {
  const spellings: Spelling<Label>[] = Object.entries(labels).flatMap(([path, { section, others = [] }]) =>
    [words(fieldKey(path)), ...others].map((text) => ({ value: { path, section }, key: searchKey(text) })),
  )
  const sections = spellingsOf(words, 'section', sectionNames, headings)
  return {
    /** The label that a cell begins with, and what the same cell says after it. Labels of one section are not taken for another's. */
    labelOf(cell: string, section: SectionName | null): (Label & { inline: string }) | null {
      const text = unnumbered(cell).text
      const near = spellings.filter(({ value }) => value.section === section || value.section !== 'filledBy')
      const found = firstSpelling(text, near)
      if (!found) return null
      const rest = found.rest.replace(/^\s*\([^)]*\)/, '')
      if (!/^\s*(?:[:：*؟?]|\n|$)/.test(rest)) return null
      return { ...found.value, inline: rest.replace(/^[\s:：*؟?]+/, '').trim() }
    },
    /** The section that a cell is the heading of, with its number where it prints one. */
    headingOf(cell: string): { section: SectionName; number: number | null } | null {
      const { number, text } = unnumbered(cell)
      const found = firstSpelling(text, sections)
      if (!found) return null
      const isWhole = /^[\s:.،]*$/.test(found.rest)
      // What follows a numbered heading in its own narrow cell is more of the heading: «در دستگاه», «(بانک‌ها)».
      const isMore = number !== null && text.length < 90 && !found.rest.includes(':')
      return isWhole || isMore ? { section: found.value, number } : null
    },
  }
}

/** A cell without the number that it begins with: «۴- مشخصات خدمت». */
export function unnumbered(cell: string): { number: number | null; text: string } {
  const [, digits, text] = /^\s*(\d{1,2})\s*[-–.)ـ:]\s*([^]*)$/.exec(toAsciiDigits(cell).replace(/\u00a0/g, ' ')) ?? []
  return digits === undefined
    ? { number: null, text: cell.trim() }
    : { number: Number(digits), text: cell.slice(cell.length - (text ?? '').length).trim() }
}
