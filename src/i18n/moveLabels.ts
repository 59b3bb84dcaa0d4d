import type { MachineName } from '../domain/workflow/machines'
import { translator } from '.'
import type { Locale } from './locale'

/** Where the buttons of a noun have the names of its moves; what has no button is named in `workflows`. */
const buttons = (locale: Locale): Partial<Record<MachineName, (move: string) => string | null>> => {
  const admin = translator(locale, 'admin')
  const words =
    (t: { has: (key: string) => boolean; at: (key: string) => string }, prefix: string) => (move: string) =>
      t.has(`${prefix}.${move}`) ? t.at(`${prefix}.${move}`) : null
  return {
    cycle: words(admin, 'moves.cycle'),
    festival: words(admin, 'moves.festival'),
    circular: words(admin, 'moves.circular'),
    inquiry: words(translator(locale, 'inquiries'), 'move'),
    briefing: words(translator(locale, 'briefings'), 'move'),
    visit: words(translator(locale, 'visits'), 'move'),
    service: words(translator(locale, 'services'), 'move'),
    sla: words(translator(locale, 'slas'), 'move'),
  }
}

/** What a move is called, as it stands on its button where it has one. */
export function moveLabel(noun: MachineName, move: string, locale: Locale = 'fa'): string {
  return buttons(locale)[noun]?.(move) ?? translator(locale, 'workflows').at(`move.${noun}.${move}`)
}
