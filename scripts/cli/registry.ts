import type { Verb } from './verb'
import { createAdmin } from './verbs/create-admin'
import { migrate } from './verbs/migrate'
import { score } from './verbs/score'
import { seed } from './verbs/seed'
import { status } from './verbs/status'
import { verify } from './verbs/verify'
import { worker } from './verbs/worker'

/** Every verb of the command line, in the order in which help shows them. `help` itself reads this list. */
export const verbs: readonly Verb[] = [migrate, seed, worker, createAdmin, score, verify, status]
