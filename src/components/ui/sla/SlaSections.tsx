import type { SlaBlock, SlaSection } from '../../../i18n/slaDocument'
import { Ltr } from '../Ltr'

/** The text of an agreement, section by section; tables become lists of their cells where the screen is narrow. */
export function SlaSections({ sections }: { sections: SlaSection[] }) {
  return (
    <div className="grid grid-cols-1 gap-6">
      {sections.map(({ key, title, blocks }) => (
        <section key={key} id={key} aria-labelledby={`${key}-title`}>
          <h2 id={`${key}-title`} className="mb-2 text-18 font-strong">
            {title}
          </h2>
          {blocks.map((block, index) => (
            <Block key={index} block={block} title={title} />
          ))}
        </section>
      ))}
    </div>
  )
}

function Block({ block, title }: { block: SlaBlock; title: string }) {
  if (block.type === 'text') return <p className="mb-2 max-w-question whitespace-pre-line">{block.text}</p>
  if (block.type === 'table') return <SlaTable block={block} title={title} />
  const List = block.ordered ? 'ol' : 'ul'
  return (
    <List className={`mb-2 grid max-w-question gap-1.5 ps-6 ${block.ordered ? 'list-[persian]' : 'list-disc'}`}>
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

function SlaTable({ block, title }: { block: Extract<SlaBlock, { type: 'table' }>; title: string }) {
  return (
    <div
      className="mb-2 overflow-x-auto rounded-card border border-line bg-paper"
      tabIndex={0}
      role="region"
      aria-label={title}
    >
      <table className="w-full min-w-[36rem] text-start">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr className="border-b border-line text-14 text-muted">
            {block.heads.map((head) => (
              <th key={head} scope="col" className="px-4 py-2.5 text-start font-strong">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {block.rows.map((row, index) => (
            <tr key={index}>
              {row.map(({ text, ltr }, at) => (
                <td key={at} className="px-4 py-2.5 align-top">
                  {ltr ? <Ltr>{text}</Ltr> : text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
