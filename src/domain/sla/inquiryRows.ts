import { searchKey } from '../text/fold'

/** An inquiry of a cycle, with the row of an agreement that it was made from; null where somebody wrote it by hand. */
export type KnownInquiry = { id: string; title: string; row: string | null }

type Row = { key: string; title: string }

const isCalled = (row: Row, inquiry: KnownInquiry): boolean => searchKey(inquiry.title) === searchKey(row.title)

/** Whether an inquiry was made from a row, or written by hand under its title, as a search compares titles. */
export const isOfRow = (row: Row, inquiry: KnownInquiry): boolean =>
  inquiry.row === null ? isCalled(row, inquiry) : inquiry.row === row.key

/**
 * Which inquiry answers to which row of an agreement: the one that was made from it, else one that was written by hand under
 * the same title. An inquiry answers to one row. By the rows' keys; rows without are left out.
 */
export function inquiriesOfRows(rows: readonly Row[], known: readonly KnownInquiry[]): Map<string, string> {
  const made = new Map(known.flatMap(({ id, row }) => (row === null ? [] : [[row, id] as const])))
  const loose = known.filter(({ row }) => row === null)
  const found = new Map<string, string>()
  for (const row of rows) {
    const own = made.get(row.key)
    const at = own ? -1 : loose.findIndex((one) => isCalled(row, one))
    const id = own ?? (at < 0 ? undefined : loose.splice(at, 1)[0]?.id)
    if (id) found.set(row.key, id)
  }
  return found
}
