import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import type { FormNews } from '../../domain/forms/news'
import { statement } from '../system/sql'

export type Watcher = { personId: string; name: string; tell: (news: FormNews) => void }

type Standing = Omit<FormNews, 'others'> & { id: string }

/** How long a colleague's words take to be seen, at most. */
const EVERY_MS = 2000

const watchers = new Map<string, Map<Watcher, string>>()
let timer: NodeJS.Timeout | null = null
let looking: Promise<void> = Promise.resolve()

/**
 * Tells who has a form open what becomes of it, until it is called off. However many watch, the database is asked one thing
 * every two seconds, and nothing while nobody does; several servers need nothing of each other but the names of who is there.
 * Calling off resolves when no look is under way any more.
 */
export function watchForm(payload: Payload, evaluationId: string, watcher: Watcher): () => Promise<void> {
  const here = watchers.get(evaluationId) ?? new Map<Watcher, string>()
  watchers.set(evaluationId, here.set(watcher, ''))
  looking = Promise.all([looking, look(payload, [evaluationId])]).then(() => undefined)
  timer ??= setInterval(() => void (looking = look(payload, [...watchers.keys()])), EVERY_MS)
  timer.unref()
  return () => {
    here.delete(watcher)
    if (here.size === 0 && watchers.get(evaluationId) === here) watchers.delete(evaluationId)
    if (watchers.size === 0 && timer) {
      clearInterval(timer)
      timer = null
    }
    return looking
  }
}

async function look(payload: Payload, ids: string[]): Promise<void> {
  try {
    for (const standing of await standingOfForms(await createLocalReq({}, payload), { ids: JSON.stringify(ids) }))
      tell(standing)
  } catch (error) {
    // The next look asks again; who watches loses nothing by one that failed, such as while the database restarts.
    payload.logger.warn(`open forms were not looked at: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Each hears only what is new to him. */
function tell({ id, ...standing }: Standing): void {
  const here = watchers.get(id) ?? new Map<Watcher, string>()
  for (const [watcher, heard] of here) {
    const others = new Map(
      [...here.keys()]
        .filter(({ personId }) => personId !== watcher.personId)
        .map(({ personId, name }) => [personId, name]),
    )
    const news: FormNews = { ...standing, others: [...others.values()].sort() }
    const text = JSON.stringify(news)
    if (text === heard) continue
    here.set(watcher, text)
    watcher.tell(news)
  }
}

const standingOfForms = statement<{ ids: string }, Standing>(
  'forms_watched',
  ({ ids }) => sql`
    select e.id, s.revision::int, e.workflow_state::text as state,
      (select coalesce(json_agg(v.id || ' ' || v.scan_state order by v.id), '[]'::json)
        from evidence v where v.evaluation_id = e.id and v.purpose = 'self') as evidence
    from evaluations e join form_submissions s on s.evaluation_id = e.id
    where e.id in (select value::uuid from json_array_elements_text(${ids}::json))`,
)
