import type { ApprovalRow } from '../../../domain/review/views'
import type { Locale } from '../../../i18n/locale'
import { Banner } from '../../ui/Banner'
import { approvalsText } from './text'

/** What became of one evaluation; `refusal` is null when it was approved. */
export type Result = { id: string; refusal: { code: string; message: string } | null }

/** Who was approved, and who was not and why. */
export function ApprovalResults({ rows, results, locale }: { rows: ApprovalRow[]; results: Result[]; locale: Locale }) {
  const t = approvalsText(locale)
  const refused = results.filter(({ refusal }) => refusal !== null)
  const approved = results.length - refused.length
  if (refused.length === 0) return <Banner tone="done" role="status" title={t('resultsAll', { count: approved })} />
  const nameOf = (id: string) => rows.find((row) => row.id === id)?.agency ?? id
  return (
    <Banner tone="attention" role="alert" title={t('resultsSome', { approved, refused: refused.length })}>
      <ul className="grid gap-1 text-14">
        {refused.map(({ id, refusal }) => (
          <li key={id}>
            <span className="font-strong">{nameOf(id)}</span>: {refusal?.message}
          </li>
        ))}
      </ul>
    </Banner>
  )
}
