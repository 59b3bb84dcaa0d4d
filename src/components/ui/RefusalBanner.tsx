import { Banner } from './Banner'
import type { ClientProblem } from './problem'

/** How many single complaints a dialog has room for. */
const MOST = 6

/** A refusal inside a dialog: its sentence, and the first of what it names. */
export function RefusalBanner({ problem }: { problem: ClientProblem | null }) {
  if (!problem) return null
  const fields = problem.fields?.slice(0, MOST) ?? []
  return (
    <Banner tone="refused" role="alert" title={problem.message}>
      {fields.length > 0 && (
        <ul className="list-disc ps-5">
          {fields.map(({ path, message }) => (
            <li key={path}>{message}</li>
          ))}
        </ul>
      )}
    </Banner>
  )
}
