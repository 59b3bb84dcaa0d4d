import { searchKey } from '../../text/fold'
import type { ExternalLink, Fee, InternalSystem } from '../identityForm'
import { BESIDE, readMeasure } from '../measure'
import { manualInquirers } from '../options'
import { toAsciiDigits } from '../../text/digits'
import { boxesOf, isTicked } from './boxes'
import { numberOf, pick, textOf } from './values'
import type { FormWords } from './words'
import { afterWords, spellingsOf } from './words'

/** The columns of a table, by the place of each in its row. */
export type Columns = Map<number, string>
export type TableName = 'fees' | 'internalSystems' | 'externalLinks'

/** The heads of the tables, and how other copies print them. The longer of two that begin alike comes first. */
const heads: Record<TableName, Record<string, readonly string[]>> = {
  fees: {
    amountRials: ['مبلغ (مبالغ)', 'مبلغ'],
    account: ['شماره حساب (های) بانکی'],
    electronicPayment: ['پرداخت بصورت الکترونیک'],
  },
  internalSystems: {
    systemTitle: ['نام سامانه های دیگر'],
    fields: ['فیلدهای مورد تبادل'],
    online: ['برخط'],
    batch: ['دسته ای'],
    manual: ['استعلام غیرالکترونیکی'],
  },
  externalLinks: {
    agencyTitle: ['نام دستگاه های دیگر'],
    externalSystem: ['نام سامانه های دستگاه دیگر'],
    fields: ['فیلدهای مورد تبادل'],
    externalAmount: ['مبلغ (در صورت پرداخت هزینه)', 'مبلغ'],
    online: ['برخط'],
    batch: ['دسته ای'],
    manualBy: ['استعلام غیرالکترونیکی'],
  },
}

export function tableReader(words: FormWords) {
  const spelt = Object.fromEntries(
    Object.entries(heads).map(([table, columns]) => [
      table,
      Object.entries(columns).flatMap(([field, others]) =>
        [words(`field.${field}`), ...others].map((text) => ({ field, key: searchKey(text) })),
      ),
    ]),
  )
  const inquirers = spellingsOf(words, 'manualInquirer', manualInquirers)
  /** The columns of a row of heads; null when the row is none. */
  const columnsOf = (row: readonly string[], table: TableName): Columns | null => {
    const columns: Columns = new Map()
    row.forEach((cell, at) => {
      const found = spelt[table]?.find(({ field, key }) => {
        const rest = afterWords(cell.trim(), key)
        return rest !== null && /^[\s:()]*$/.test(rest) && ![...columns.values()].includes(field)
      })
      if (found) columns.set(at, found.field)
    })
    return columns.size >= 2 ? columns : null
  }
  const cellsOf = (row: readonly string[], columns: Columns) => {
    const cells = new Map([...columns].map(([at, field]) => [field, row[at] ?? '']))
    return {
      text: (field: string) => textOf(cells.get(field) ?? ''),
      ticked: (field: string) => isTicked(cells.get(field) ?? ''),
      cell: (field: string) => cells.get(field) ?? '',
    }
  }
  const internalSystem = (row: readonly string[], columns: Columns): InternalSystem | null => {
    const { text, ticked } = cellsOf(row, columns)
    const name = text('systemTitle')
    if (!name) return null
    return { name, fields: text('fields'), online: ticked('online'), batch: ticked('batch'), manual: ticked('manual') }
  }
  const externalLink = (row: readonly string[], columns: Columns): ExternalLink | null => {
    const { text, ticked, cell } = cellsOf(row, columns)
    const agency = text('agencyTitle')
    if (!agency) return null
    return {
      agency,
      agencyRow: null,
      system: text('externalSystem'),
      fields: text('fields'),
      amountRials: wholeOf(readMeasure(text('externalAmount') ?? '').number),
      online: ticked('online'),
      batch: ticked('batch'),
      manualBy: pick(boxesOf(cell('manualBy')).boxes, inquirers, manualInquirers).ticked[0] ?? null,
    }
  }
  const fee = (row: readonly string[], columns: Columns): Fee | null => {
    const { text, ticked } = cellsOf(row, columns)
    const { number, unit, note } = readMeasure(text('amountRials') ?? '')
    const account = text('account')
    const more = unit && !/^ریال$/.test(unit) ? unit : null
    const found: Fee = {
      amountRials: wholeOf(number),
      account: account && toAsciiDigits(account),
      electronicPayment: ticked('electronicPayment'),
      note: [more, note].filter(Boolean).join(BESIDE) || null,
    }
    return found.amountRials !== null || found.account || found.electronicPayment || found.note ? found : null
  }
  return { columnsOf, internalSystem, externalLink, fee }
}

const wholeOf = (number: string | null): number | null => {
  const value = numberOf(number)
  return value !== null && Number.isSafeInteger(value) ? value : null
}
