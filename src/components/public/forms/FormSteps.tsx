import { Button } from '../../ui/Button'
import type { Worded } from '../../ui/text'
import { publicFormText } from './text'
import { checkStep } from './useStep'

type Props = Worded & {
  /** of the pages, in order */
  keys: readonly string[]
  step: string
  onBack: (key: string) => void
  onNext: (key: string) => void
  onSend: () => Promise<unknown>
}

/** The way on and the way back; a form of one page is sent from it, a longer one from where all its answers stand. */
export function FormSteps({ keys, step, onBack, onNext, onSend, locale }: Props) {
  const t = publicFormText(locale)
  const at = step === checkStep ? keys.length : keys.indexOf(step)
  const before = keys[at - 1]
  const isLast = keys.length === 1 || step === checkStep
  const after = keys[at + 1] ?? checkStep
  return (
    <div className="flex flex-wrap items-center gap-3 no-print">
      {isLast ? (
        <Button variant="primary" onClick={onSend} pendingLabel={t('sending')} locale={locale}>
          {t('send')}
        </Button>
      ) : (
        <Button variant="primary" onClick={() => onNext(after)} locale={locale}>
          {after === checkStep ? t('toCheck') : t('next')}
        </Button>
      )}
      {before && (
        <Button onClick={() => onBack(before)} locale={locale}>
          {t('previous')}
        </Button>
      )}
    </div>
  )
}
