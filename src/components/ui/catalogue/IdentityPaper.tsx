import type { PaperBlock, PaperCell, PaperOption, PaperSection, PaperStage } from '../../../domain/catalogue/paper'
import { graphOf } from '../../../domain/diagram/readGraph'
import { formatNumber } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { Diagram } from '../diagram/Diagram'
import { Ltr } from '../Ltr'

type PaperProps = { sections: PaperSection[]; locale: Locale }

/** A form as annex 1 prints it: every box, ticked or empty. Screen readers hear only what is ticked. */
export function IdentityPaper({ sections, locale }: PaperProps) {
  return (
    <div className="overflow-hidden rounded-card border border-line bg-paper">
      {sections.map(({ name, number, title, blocks }) => (
        <section
          key={name}
          id={`section-${name}`}
          aria-labelledby={`section-${name}-title`}
          className="border-b border-line last:border-b-0 md:grid md:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <h2
            id={`section-${name}-title`}
            className="bg-ground px-4 py-3 text-16 font-strong md:border-e md:border-line"
          >
            {number !== null && `${formatNumber(number, {}, locale)}. `}
            {title}
          </h2>
          <div className="min-w-0 divide-y divide-line">
            {blocks.map((block, index) => (
              <Block key={index} block={block} locale={locale} />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}

function Block({ block, locale }: { block: PaperBlock; locale: Locale }) {
  if (block.kind === 'rows')
    return (
      <dl className="divide-y divide-line">
        {block.rows.map(({ label, cell }) => (
          <div key={label} className="gap-4 px-4 py-2.5 sm:grid sm:grid-cols-[10rem_minmax(0,1fr)]">
            <dt className="text-14 text-muted">{label}</dt>
            <dd>
              <Cell cell={cell} />
            </dd>
          </div>
        ))}
      </dl>
    )
  if (block.kind === 'list')
    return (
      <ol className="grid rtl:list-[persian] ltr:list-decimal gap-1 px-4 py-3 ps-10">
        {block.items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ol>
    )
  if (block.kind === 'table') return <PaperTable block={block} />
  if (block.kind === 'stages')
    return (
      <>
        {block.stages.map((stage) => (
          <Stage key={stage.title} stage={stage} />
        ))}
      </>
    )
  const graph = graphOf(block.graph)
  return graph && <Diagram graph={graph} locale={locale} className="px-4 py-3" />
}

function PaperTable({ block }: { block: Extract<PaperBlock, { kind: 'table' }> }) {
  if (block.rows.length === 0) return <p className="px-4 py-2.5 text-14 text-muted">{block.caption}: —</p>
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={block.caption}>
      <table className="w-full min-w-[36rem] text-14">
        <caption className="sr-only">{block.caption}</caption>
        <thead>
          <tr className="border-b border-line text-muted">
            {block.heads.map((head) => (
              <th key={head} scope="col" className="px-4 py-2 text-start font-strong">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {block.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={at} className="px-4 py-2 align-top">
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Stage({ stage }: { stage: PaperStage }) {
  return (
    <section className="grid gap-3 px-4 py-3">
      <h3 className="text-16 font-strong">{stage.title}</h3>
      <div className="grid gap-3 sm:grid-cols-[9rem_minmax(0,1fr)]">
        <Options options={[stage.electronic]} />
        <div>
          <Options options={stage.channels} />
          {stage.contract?.text && (
            <p className="mt-1 text-14">
              {stage.contract.label}: <Ltr>{stage.contract.text}</Ltr>
            </p>
          )}
        </div>
        <Options options={[stage.nonElectronic]} />
        <div className="grid gap-1">
          <Options options={stage.reasons} />
          <div className="flex flex-wrap items-baseline gap-x-3">
            <span className="text-14 text-muted">{stage.scopeLabel}:</span>
            <Options options={stage.scopes} />
          </div>
        </div>
      </div>
    </section>
  )
}

function Cell({ cell }: { cell: PaperCell }) {
  if (cell.kind === 'options') return <Options options={cell.options} />
  return cell.ltr ? <Ltr>{cell.text}</Ltr> : <span className="whitespace-pre-line">{cell.text}</span>
}

function Options({ options }: { options: PaperOption[] }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      {options.map(({ text, ticked, written }, index) => (
        <li key={index} aria-hidden={ticked ? undefined : true} className={ticked ? 'font-medium' : 'text-muted'}>
          <span aria-hidden="true" className="me-1.5">
            {ticked ? '☑' : '☐'}
          </span>
          {text}
          {written && `: ${written}`}
        </li>
      ))}
    </ul>
  )
}
