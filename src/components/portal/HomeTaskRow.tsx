import Link from 'next/link'
import { Chip } from '../ui/Chip'
import { DueDate } from '../ui/DueDate'
import type { ShapeName } from '../ui/shapes'
import type { StateNoun } from '../ui/StateChip'
import { StateChip } from '../ui/StateChip'
import type { Worded } from '../ui/text'
import type { Tone } from '../ui/tones'

/** Either a state of a workflow or a word of its own («استعلام», «جلسه»). */
export type HomeChip = { state: string; noun?: StateNoun } | { label: string; tone: Tone; shape?: ShapeName }

export type HomeTask = {
  id: string
  href: string
  chip: HomeChip
  /** What is asked, as a sentence. */
  title: string
  /** From whom, or of which agency. */
  subtitle?: string
  dueIso: string | null
  /** Negative when late; null when it was not counted. */
  workingDaysLeft: number | null
}

/** One thing that waits: its kind, what it is, by when. The whole row is the link; on a phone the date stands by the chip. */
export function HomeTaskRow({ task, locale }: Worded & { task: HomeTask }) {
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 gap-y-2 border-b border-line px-4 py-4 last:border-b-0 hover:bg-neutral-tint md:grid-cols-[9.5rem_minmax(0,1fr)_11.5rem] md:items-center md:px-5">
      <span>
        <TaskChip chip={task.chip} locale={locale} />
      </span>
      <span className="text-end md:order-3 md:text-start">
        <DueDate dueIso={task.dueIso} workingDaysLeft={task.workingDaysLeft} locale={locale} />
      </span>
      <div className="col-span-2 min-w-0 md:order-2 md:col-span-1">
        <Link href={task.href} className="font-strong text-ink after:absolute after:inset-0 hover:text-lapis">
          {task.title}
        </Link>
        {task.subtitle && <p className="text-14 text-muted">{task.subtitle}</p>}
      </div>
    </li>
  )
}

function TaskChip({ chip, locale }: Worded & { chip: HomeChip }) {
  if ('state' in chip) return <StateChip state={chip.state} noun={chip.noun} locale={locale} />
  return (
    <Chip tone={chip.tone} shape={chip.shape}>
      {chip.label}
    </Chip>
  )
}
