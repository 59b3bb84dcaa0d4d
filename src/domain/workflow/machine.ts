import type { EventName } from '../events'
import type { Verb } from '../people/verbs'
import type { Problem } from '../problems'
import { problems } from '../problems'

/** A guard reads facts and refuses with a problem, or lets pass with null. Guards never load anything. */
export type Guard<Facts> = (facts: Facts) => Problem | null

export type Move<State extends string, Facts> = {
  from: readonly State[]
  to: State
  /** the verb, or any one of the verbs, that a person needs; `system` moves are made by the product itself only */
  needs: Verb | readonly Verb[] | 'system'
  event: EventName
  /** guards in order; the first refusal wins */
  when?: readonly Guard<Facts>[]
  /** true when the one who moves must say why */
  asksReason?: boolean
}

export type Machine<State extends string = string, MoveName extends string = string, Facts = never> = {
  noun: string
  initial: State
  states: readonly State[]
  moves: { readonly [Name in MoveName]: Move<State, Facts> }
}

/** Keeps the literal types of a table of moves. */
export function machine<State extends string, MoveName extends string, Facts>(
  definition: Machine<State, MoveName, Facts>,
): Machine<State, MoveName, Facts> {
  return definition
}

/** What a decision needs beside the guards' facts. */
export type MoveRequest = { state: string; reason?: string | undefined }

/**
 * Decides one move: is there such a move, is it possible from this state, was a reason given, do the guards let it pass.
 * Who may do it is asked by the transition service with `needs`. Returns the move; refuses with a Problem.
 */
export function decideMove<State extends string, MoveName extends string, Facts>(
  table: Machine<State, MoveName, Facts>,
  name: string,
  request: MoveRequest,
  facts: Facts,
): Move<State, Facts> {
  const move = (table.moves as Record<string, Move<State, Facts> | undefined>)[name]
  if (!move) throw problems.badRequest({ noun: table.noun, move: name })
  if (!(move.from as readonly string[]).includes(request.state)) {
    throw problems.moveNotPossible({ noun: table.noun, move: name, state: request.state })
  }
  if (move.asksReason && !request.reason?.trim()) {
    throw problems.reasonRequired({ fields: [{ path: 'reason', code: 'required' }] })
  }
  for (const guard of move.when ?? []) {
    const refusal = guard(facts)
    if (refusal) throw refusal
  }
  return move
}

/** The names of the moves that start in this state, in the order of the table. */
export function movesFrom(table: Machine<string, string, never>, state: string): string[] {
  return Object.entries(table.moves)
    .filter(([, move]) => (move.from as readonly string[]).includes(state))
    .map(([name]) => name)
}
