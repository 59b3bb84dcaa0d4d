import type { ReactNode } from 'react'
import { cx } from './cx'
import type { Worded } from './text'
import { uiText } from './text'
import { VisuallyHidden } from './VisuallyHidden'

export type StepStatus = 'done' | 'current' | 'next'
export type Step = {
  key: string
  label: ReactNode
  /** the date or month under it */ note?: ReactNode
  status: StepStatus
}
export type StepperProps = Worded & {
  steps: Step[]
  /** What the steps are of, for those who hear the page. */
  label: string
}

/** A cycle from left to right of the script: done steps filled, the present one marked. Stands upright on a phone. */
export function Stepper({ steps, label, locale }: StepperProps) {
  return (
    <ol aria-label={label} className="grid gap-0 md:grid-flow-col md:auto-cols-fr">
      {steps.map((step, index) => (
        <li
          key={step.key}
          aria-current={step.status === 'current' ? 'step' : undefined}
          className="relative flex gap-4 pb-5 last:pb-0 md:flex-col md:items-center md:gap-2 md:px-1 md:pb-0 md:text-center"
        >
          {index < steps.length - 1 && <Thread done={step.status === 'done'} />}
          <Mark status={step.status} />
          <span>
            <span className={cx('block text-14', step.status === 'current' && 'font-strong')}>{step.label}</span>
            <VisuallyHidden> ({uiText(locale)(`steps.${step.status}`)}) </VisuallyHidden>
            {step.note && <span className="block text-14 text-muted">{step.note}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** The line to the following step: downwards on a phone, in reading direction on a wide screen. */
function Thread({ done }: { done: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={cx(
        'absolute start-[11px] top-6 bottom-0 w-0.5',
        'md:start-[calc(50%+14px)] md:end-[calc(-50%+14px)] md:top-[11px] md:bottom-auto md:h-0.5 md:w-auto',
        done ? 'bg-turquoise' : 'bg-line',
      )}
    />
  )
}

function Mark({ status }: { status: StepStatus }) {
  return (
    <svg aria-hidden="true" className="shrink-0" width="24" height="24" viewBox="0 0 24 24">
      {status === 'current' && <circle className="fill-turquoise-line" cx="12" cy="12" r="12" />}
      <circle
        className={
          status === 'next'
            ? 'fill-paper stroke-edge'
            : status === 'current'
              ? 'fill-paper stroke-turquoise'
              : 'fill-turquoise stroke-turquoise'
        }
        cx="12"
        cy="12"
        r="9"
        strokeWidth="2"
      />
      {status === 'done' && (
        <path
          className="stroke-on-turquoise"
          d="m7.5 12.5 3 3 6-6.5"
          fill="none"
          strokeWidth="2"
          strokeLinecap="round"
        />
      )}
      {status === 'current' && <circle className="fill-turquoise" cx="12" cy="12" r="4" />}
    </svg>
  )
}
