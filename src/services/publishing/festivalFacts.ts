import { groupsWithoutWinner } from '../../domain/publishing/festivalRanks'
import { hasText } from '../../domain/publishing/hasText'
import { rankFinalists } from '../../domain/publishing/results'
import type { FestivalFacts } from '../../domain/workflow/festival'
import type { MoveContext } from '../system/transition'
import { loadPublication } from './loadPublication'

const nothing: FestivalFacts = { cycleIsSent: true, hasBody: true, unresolvedTies: [] }

/** What the guards of publishing ask about. Withdrawing a page asks for nothing. */
export async function loadFestivalFacts({
  req,
  doc,
  move,
}: Pick<MoveContext, 'req' | 'doc' | 'move'>): Promise<FestivalFacts> {
  if (move !== 'publish') return nothing
  const publication = await loadPublication(req, doc.id)
  const ranked = rankFinalists(publication)
  const titles = new Map(publication.finalists.map(({ group }) => [group.code, group.title]))
  return {
    cycleIsSent: publication.cycleState === 'sent_to_national',
    hasBody: hasText(doc.body),
    unresolvedTies: groupsWithoutWinner(ranked).map((code) => titles.get(code) ?? code),
  }
}
