import type { ReactNode } from 'react'
import { cx } from './cx'
import type { Worded } from './text'
import { uiText } from './text'

export type Column<Row> = {
  key: string
  /** Heading, with the unit («امتیاز، از ۱٬۰۰۰»). */
  header: ReactNode
  cell: (row: Row) => ReactNode
  /** `number` stands at the end side in even figures. */
  kind?: 'text' | 'number'
  /** Leaves the heading out of the card on a phone, where the cell speaks for itself. */
  bare?: boolean
  /** Rows that have nothing here: their cards on a phone leave the line out. */
  isBlank?: (row: Row) => boolean
  className?: string
  sorted?: 'ascending' | 'descending'
}

export type DataTableProps<Row> = Worded & {
  /** What the table is; heard by all, seen when `showCaption`. */
  caption: string
  showCaption?: boolean
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  /** A row that stands out: the selected one, the reader's own agency. */
  isMarked?: (row: Row) => boolean
  /** Shown instead of an empty table. */
  empty?: ReactNode
  /** Scrolls inside, at most three quarters of the screen high, so that the head stays in sight. */
  tall?: boolean
}

/**
 * The table of staff pages: 36 px a row, head and first column stay while it scrolls, even figures. On a phone every row
 * is a card that names its values. The roles are written out because cards would otherwise lose them.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, showCaption, columns, rows, rowKey, isMarked, empty, tall, locale } = props
  if (rows.length === 0 && empty) return <>{empty}</>
  return (
    <div
      role="region"
      aria-label={uiText(locale)('table.scroll', { caption })}
      tabIndex={0}
      className={cx(
        // What is hidden from sight alone is placed inside the box, so that it cannot lengthen the page.
        'table-box relative md:overflow-auto md:rounded-card md:border md:border-line md:bg-paper',
        tall && 'md:max-h-[75dvh]',
      )}
    >
      <table role="table" className="block w-full border-separate border-spacing-0 text-14 md:table">
        <caption className={showCaption ? 'block px-3 py-2 text-start font-strong md:table-caption' : 'sr-only'}>
          {caption}
        </caption>
        <thead role="rowgroup" className="sr-only md:not-sr-only md:table-header-group">
          <tr role="row">
            {columns.map((column, index) => (
              <HeadCell key={column.key} column={column} first={index === 0} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="grid gap-3 md:table-row-group">
          {rows.map((row) => (
            <BodyRow key={rowKey(row)} row={row} columns={columns} marked={isMarked?.(row) ?? false} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function HeadCell<Row>({ column, first }: { column: Column<Row>; first: boolean }) {
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={column.sorted}
      className={cx(
        'sticky top-0 z-10 h-9 border-b border-line bg-ground px-3 font-medium whitespace-nowrap text-muted',
        column.kind === 'number' ? 'text-end' : 'text-start',
        first && 'start-0 z-20',
      )}
    >
      {column.header}
    </th>
  )
}

function BodyRow<Row>({ row, columns, marked }: { row: Row; columns: Column<Row>[]; marked: boolean }) {
  const ground = marked ? 'bg-lapis-tint' : 'bg-paper'
  return (
    <tr
      role="row"
      className={cx('grid gap-1 rounded-card border border-line p-4 md:table-row md:rounded-none md:p-0', ground)}
    >
      {columns.map((column, index) => (
        <BodyCell
          key={column.key}
          column={column}
          first={index === 0}
          blank={column.isBlank?.(row) ?? false}
          ground={ground}
        >
          {column.cell(row)}
        </BodyCell>
      ))}
    </tr>
  )
}

type CellProps<Row> = { column: Column<Row>; first: boolean; blank: boolean; ground: string; children: ReactNode }

function BodyCell<Row>({ column, first, blank, ground, children }: CellProps<Row>) {
  const Tag = first ? 'th' : 'td'
  const named = !first && !column.bare
  return (
    <Tag
      role={first ? 'rowheader' : 'cell'}
      scope={first ? 'row' : undefined}
      className={cx(
        'md:h-9 md:border-b md:border-line md:px-3 md:py-1',
        column.kind === 'number' ? 'md:tabular md:text-end' : 'text-start',
        named && (blank ? 'hidden md:table-cell' : 'flex items-baseline justify-between gap-4 md:table-cell'),
        first && ['text-start text-16 font-strong md:sticky md:start-0 md:text-14 md:font-medium', ground].join(' '),
        column.className,
      )}
    >
      {named && (
        <span aria-hidden="true" className="text-muted md:hidden">
          {column.header}
        </span>
      )}
      <span className={named ? 'min-w-0 text-end md:[text-align:inherit]' : undefined}>{children}</span>
    </Tag>
  )
}
