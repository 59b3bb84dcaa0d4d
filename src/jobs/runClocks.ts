import { runDueClocks } from '../services/clocks/runClocks'
import type { Job } from './job'

/** Tells what the ladders of running clocks ask for. Rungs stand at the opening of offices; a minute's delay is none. */
export const runClocks: Job = {
  name: 'runClocks',
  everySeconds: 30,
  run: ({ payload }) => runDueClocks({ payload }),
}
