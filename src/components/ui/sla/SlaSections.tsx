import type { SlaBlock, SlaCell, SlaSection } from '../../../i18n/slaDocument'
import type { Column } from '../DataTable'
import { DataTable } from '../DataTable'
import { Ltr } from '../Ltr'
import type { Worded } from '../text'

type TableProps = Worded & { block: Extract<SlaBlock, { type: 'table' }>; title: string }

/** The text of an agreement, section by section; on a phone each row of a table is a card. */
export function SlaSections({ sections, locale }: Worded & { sections: SlaSection[] }) {
  return (
    <div className="grid grid-cols-1 gap-6 rounded-card border border-line bg-paper p-5 sm:p-8">
      {sections.map(({ key, title, blocks }) => (
        <section key={key} id={key} aria-labelledby={`${key}-title`}>
          <h2 id={`${key}-title`} className="mb-2 text-18 font-strong">
            {title}
          </h2>
          {blocks.map((block, index) => (
            <Block key={index} block={block} title={title} locale={locale} />
          ))}
        </section>
      ))}
    </div>
  )
}

function Block({ block, title, locale }: Worded & { block: SlaBlock; title: string }) {
  if (block.type === 'text') return <p className="mb-2 max-w-question whitespace-pre-line">{block.text}</p>
  if (block.type === 'table') return <SlaTable block={block} title={title} locale={locale} />
  const List = block.ordered ? 'ol' : 'ul'
  return (
    <List
      className={`mb-2 grid max-w-question gap-1.5 ps-6 ${block.ordered ? 'rtl:list-[persian] ltr:list-decimal' : 'list-disc'}`}
    >
      {block.items.map(({ text, url }) => (
        <li key={text}>
          {text}
          {url && (
            <>
              {' '}
              <a href={url} className="link" rel="noreferrer">
                <bdi dir="ltr">{url}</bdi>
              </a>
            </>
          )}
        </li>
      ))}
    </List>
  )
}

/** Columns that are empty throughout are places to write on, and stand on paper alone. */
function SlaTable({ block: { heads, rows }, title, locale }: TableProps) {
  const columns = heads.flatMap((header, at): Column<SlaCell[]>[] =>
    rows.some((row) => row[at]?.text) ? [{ key: header, header, cell: (row) => <Cell cell={row[at]} /> }] : [],
  )
  return (
    <div className="mb-2">
      <DataTable
        caption={title}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.map(({ text }) => text).join(' ')}
        locale={locale}
      />
    </div>
  )
}

function Cell({ cell: { text, ltr, href } = { text: '' } }: { cell: SlaCell | undefined }) {
  if (ltr) return <Ltr>{text}</Ltr>
  return href ? (
    <a href={href} className="link">
      {text}
    </a>
  ) : (
    text
  )
}
