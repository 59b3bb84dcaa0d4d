import { idOf } from '../../domain/reference'
import type { FestivalFacts } from '../../domain/workflow/festival'
import { festivalMachine } from '../../domain/workflow/festival'
import { nowIso } from '../../lib/clock'
import type { Noun } from '../system/transition'
import { loadFestivalFacts } from './festivalFacts'
import { publishResults } from './publishResults'

/** The festival page, for the transition service. Publishing writes the results in the same transaction. */
export const festivalNoun: Noun<FestivalFacts> = {
  collection: 'festivals',
  machine: festivalMachine,
  readVerbs: ['festival.write', 'evaluation.read'],
  subject: (doc) => ({ type: 'festival', id: doc.id, cycle: idOf(doc.cycle), province: idOf(doc.province) }),
  loadFacts: loadFestivalFacts,
  changes: ({ move }) => (move === 'publish' ? { publishedAt: nowIso() } : {}),
  effects: { publish: publishResults },
}
