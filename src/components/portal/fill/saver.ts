import type { Answers } from '../../../domain/forms/definition'
import { sameAnswer } from '../../../domain/forms/merge'
import type { ClientProblem, Sent } from '../../ui/problem'
import type { SaveStatus } from '../../ui/SavedState'

export type Conflict = { mine: unknown; theirs: unknown }

/** What the page shows of the answers and of their saving. */
export type Draft = {
  answers: Answers
  /** the revision that the person has seen; what was saved after it is merged, or given back as a conflict */
  revision: number
  status: SaveStatus
  savedAt: string | null
  /** by path: why something was not taken */
  refusals: Readonly<Record<string, string>>
  /** by field: what a colleague saved there meanwhile; neither goes before the person has chosen */
  conflicts: Readonly<Record<string, Conflict>>
  /** names of fields that are not saved yet */
  unsaved: readonly string[]
  /** saving has stopped until somebody does something: signed out, closed, not allowed */
  halted: ClientProblem | null
}

export type Change = { revision: number; answers: Answers }
export type SavedAnswer = { revision: number; savedAt: string; others: Answers }

/** What the saver needs of the world around it. */
export type Ports = {
  send: (change: Change) => Promise<Sent<SavedAnswer>>
  /** Why an answer cannot be sent, by path; empty when it can. */
  faultsOf: (name: string, value: unknown) => Record<string, string>
  /** Questions that these answers hide: what is written in them stays here and is not sent. */
  hidden?: (answers: Answers) => readonly string[]
  /** Questions that come back with such a change and say something already. */
  returning?: (before: Answers, after: Answers) => readonly string[]
  /** The browser's own memory of what is not saved yet. */
  keep: (unsaved: Change | null) => void
  /** Does something later; returns how to call it off. */
  later: (work: () => void, milliseconds: number) => () => void
}

export type Saver = ReturnType<typeof createSaver>

/** How long after the last key the answers are saved. */
const QUIET = 1200
/** How long to wait before trying again, doubling from the first to the last. */
const FIRST_WAIT = 3000
const LAST_WAIT = 60_000

/**
 * Saves answers as a person types: one request at a time, only what changed, again and again while the line is down. What
 * is not saved yet is kept by the browser. Knows nothing of React, browser or network, so that its tests need none of them.
 */
export function createSaver(start: Pick<Draft, 'answers' | 'revision' | 'savedAt'>, ports: Ports) {
  let draft: Draft = { ...start, status: 'idle', refusals: {}, conflicts: {}, unsaved: [], halted: null }
  const listeners = new Set<() => void>()
  let callOff: () => void = () => undefined
  let running: Promise<void> | null = null
  let wait = FIRST_WAIT
  /** what the server has, as far as this page knows */
  let stored = start.answers

  function set(changes: Partial<Draft>) {
    draft = { ...draft, ...changes }
    for (const listener of listeners) listener()
  }

  function setUnsaved(unsaved: readonly string[], changes: Partial<Draft> = {}) {
    set({ ...changes, unsaved })
    ports.keep(unsent())
  }

  function unsent(): Change | null {
    if (draft.unsaved.length === 0) return null
    return { revision: draft.revision, answers: pick(draft.answers, draft.unsaved) }
  }

  const hidden = (answers = draft.answers) => ports.hidden?.(answers) ?? []

  /** As it goes out: the answers of hidden questions are taken back. */
  function sent({ revision, answers }: Change): Change {
    const names = hidden().filter((name) => name in answers)
    return { revision, answers: { ...answers, ...Object.fromEntries(names.map((name) => [name, null])) } }
  }

  function change(name: string, value: unknown) {
    const { [name]: conflict, ...others } = draft.conflicts
    const conflicts = conflict ? { ...others, [name]: { ...conflict, mine: value } } : draft.conflicts
    const answers = { ...draft.answers, [name]: value ?? null }
    const again = [name, ...(ports.returning?.(draft.answers, answers) ?? [])]
    setUnsaved([...draft.unsaved.filter((one) => !again.includes(one)), ...again], {
      answers,
      refusals: without(draft.refusals, name),
      conflicts,
    })
    plan(QUIET)
  }

  function plan(milliseconds: number) {
    callOff()
    callOff = ports.later(() => void flush(), milliseconds)
  }

  /** Saves what waits, now; settles when it is saved or cannot be. */
  function flush(): Promise<void> {
    callOff()
    running ??= work().finally(() => {
      running = null
    })
    return running
  }

  async function work(): Promise<void> {
    for (;;) {
      if (draft.halted) return
      const batch = takeBatch()
      if (!batch) return set({ status: restingStatus() })
      set({ status: 'saving' })
      const change = sent({ revision: draft.revision, answers: batch })
      const answer = await ports.send(change)
      if (answer.ok) stored = { ...stored, ...change.answers }
      if (answer.ok) taken(batch, answer.data)
      else if (!goesOn(batch, answer.problem)) return
    }
  }

  /** What is unsaved, readable, not refused as it stands, and not waiting for a choice. Faults are shown as they are met. */
  function takeBatch(): Answers | null {
    const refusals: Record<string, string> = {}
    const gone = hidden()
    const names = draft.unsaved.filter((name) => {
      if (gone.includes(name)) return true
      if (name in draft.conflicts || isRefused(name)) return false
      const faults = ports.faultsOf(name, draft.answers[name])
      Object.assign(refusals, faults)
      return Object.keys(faults).length === 0
    })
    if (Object.keys(refusals).length > 0) set({ refusals: { ...draft.refusals, ...refusals } })
    // A question that is asked here because of an answer that cannot be sent yet is hidden there: it waits for that answer.
    const there = hidden({ ...stored, ...pick(draft.answers, names) })
    const ready = names.filter((name) => gone.includes(name) || !there.includes(name))
    return ready.length > 0 ? pick(draft.answers, ready) : null
  }

  const isRefused = (name: string) => Object.keys(draft.refusals).some((path) => fieldOf(path) === name)

  function restingStatus(): SaveStatus {
    if (draft.unsaved.length > 0) return 'idle'
    return draft.savedAt && draft.status !== 'idle' ? 'saved' : draft.status
  }

  function taken(batch: Answers, { revision, savedAt, others }: SavedAnswer) {
    wait = FIRST_WAIT
    const stillUnsaved = draft.unsaved.filter((name) => !(name in batch) || draft.answers[name] !== batch[name])
    setUnsaved(stillUnsaved, { revision, savedAt, status: 'saved' })
    takeIn(others)
  }

  /** Puts in what colleagues saved; where the person has other words that are not saved, he is asked. */
  function takeIn(others: Answers) {
    stored = { ...stored, ...others }
    const mine = Object.keys(others).filter(
      (name) => draft.unsaved.includes(name) && !sameAnswer(draft.answers[name], others[name]),
    )
    const fresh = Object.keys(others).filter((name) => !draft.unsaved.includes(name))
    if (mine.length + fresh.length === 0) return
    const conflicts = mine.map((name) => [name, { mine: draft.answers[name], theirs: others[name] }] as const)
    set({
      answers: { ...draft.answers, ...pick(others, fresh) },
      conflicts: { ...draft.conflicts, ...Object.fromEntries(conflicts) },
    })
  }

  /** Deals with a refusal; true when the rest can be sent at once. */
  function goesOn(batch: Answers, problem: ClientProblem): boolean {
    const news = problem.data as { revision?: number; others?: Answers } | undefined
    if (problem.code === 'staleRevision' && typeof news?.revision === 'number') {
      setUnsaved(draft.unsaved, { revision: news.revision })
      takeIn(news.others ?? {})
      return true
    }
    const refused = (problem.fields ?? []).filter(({ path }) => fieldOf(path) in batch)
    if (problem.status === 422 && refused.length > 0) {
      set({
        refusals: {
          ...draft.refusals,
          ...Object.fromEntries(refused.map(({ path, message }) => [path, message])),
        },
      })
      return true
    }
    const passes = problem.status === 0 || problem.status >= 500 || [409, 429].includes(problem.status)
    if (!passes || (problem.status === 409 && problem.code !== 'staleRevision')) {
      set({ halted: problem, status: 'failed' })
      return false
    }
    set({ status: problem.status === 0 ? 'offline' : 'failed' })
    plan(wait)
    wait = Math.min(wait * 2, LAST_WAIT)
    return false
  }

  return {
    draft: () => draft,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    change,
    flush,
    /** What would go out now. */
    unsent: () => {
      const waiting = unsent()
      return waiting && sent(waiting)
    },
    /** Takes up what this browser kept of an earlier visit, as of the revision that was seen then. */
    restore({ revision, answers }: Change) {
      const names = Object.keys(answers).filter((name) => !sameAnswer(answers[name], draft.answers[name]))
      if (names.length === 0) return ports.keep(null)
      setUnsaved(names, {
        answers: { ...draft.answers, ...pick(answers, names) },
        revision: Math.min(revision, draft.revision),
      })
      void flush()
    },
    /** Takes up what the server shows now, leaving what is not saved yet. */
    renew({ revision, answers }: Pick<Draft, 'revision' | 'answers'>) {
      if (revision <= draft.revision) return
      const changed = Object.keys(answers).filter((name) => !sameAnswer(answers[name], draft.answers[name]))
      if (draft.unsaved.length === 0) set({ revision })
      takeIn(
        pick(
          answers,
          changed.filter((name) => !draft.unsaved.includes(name)),
        ),
      )
    },
    /** Settles a conflict for one's own words or for the colleague's. */
    choose(name: string, whose: 'mine' | 'theirs') {
      const { [name]: conflict, ...conflicts } = draft.conflicts
      if (!conflict) return
      if (whose === 'mine') set({ conflicts })
      else {
        const answers = { ...draft.answers, [name]: conflict.theirs }
        setUnsaved(
          draft.unsaved.filter((one) => one !== name),
          { conflicts, answers },
        )
      }
      void flush()
    },
    /** Goes on after what stopped the saving was set right. */
    resume() {
      set({ halted: null })
      return flush()
    },
    stop: () => callOff(),
  }
}

const fieldOf = (path: string): string => path.split('.')[0] ?? path

const pick = (answers: Answers, names: readonly string[]): Answers =>
  Object.fromEntries(names.map((name) => [name, answers[name] ?? null]))

/** The refusals that are not of this field. */
const without = (refusals: Draft['refusals'], name: string): Draft['refusals'] =>
  Object.fromEntries(Object.entries(refusals).filter(([path]) => fieldOf(path) !== name))
