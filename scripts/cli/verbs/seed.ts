import { env } from '../../../src/lib/env'
import { exit, say, UsageError, type Verb } from '../verb'
import { withPayload } from '../withPayload'

const parts = ['reference', 'demo'] as const
type Part = (typeof parts)[number]

/** The demo province stands on the reference data, so it brings them along. */
function chosen(word: string): readonly Part[] {
  if (word === 'reference') return ['reference']
  if (word === 'demo') return parts
  throw new UsageError(`"${word}" is neither reference nor demo`)
}

export const seed: Verb = {
  name: 'seed',
  summary: 'writes the reference data every installation needs, or a demo province too',
  usage: '[reference|demo]',
  help: [
    'Rows are found by their natural keys, so it may be run again: after an upgrade, "seed reference" brings what is new.',
    '"demo" (also without a word) makes Ardabil with its agencies and cycles, and people who may log in; their passwords',
    'go to the file KARNAMEH_LOGINS_FILE, by default logins.json in the data folder, mode 0600.',
  ].join('\n'),
  maxWords: 1,
  async run({ words: [word = 'demo'] }) {
    const wanted = chosen(word)
    return withPayload(async (payload) => {
      const { runSeed } = await import('../../../seed/run')
      await runSeed({ payload, parts: wanted, loginsFile: env.KARNAMEH_LOGINS_FILE })
      say(`Seeded: ${wanted.join(', ')}.`)
      return exit.done
    })
  },
}
