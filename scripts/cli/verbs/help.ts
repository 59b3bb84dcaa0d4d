import { exit, say, UsageError, type Verb } from '../verb'
import { verbs } from '../registry'

const line = (verb: Verb) => `  ${`${verb.name} ${verb.usage}`.padEnd(46)} ${verb.summary}`

const overview = () =>
  [
    'npm run karnameh -- VERB',
    '',
    ...[...verbs, help].map(line),
    '',
    'Exit codes: 0 done · 1 refused or failed · 2 wrong use · 3 the database is not reached',
    'It works on DATABASE_URL, or else on the embedded database of the data folder.',
  ].join('\n')

export const help: Verb = {
  name: 'help',
  summary: 'this list, or the help of one verb',
  usage: '[VERB]',
  help: 'Shows what there is.',
  maxWords: 1,
  async run({ words: [name] }) {
    if (!name) {
      say(overview())
      return exit.done
    }
    const verb = [...verbs, help].find((one) => one.name === name)
    if (!verb) throw new UsageError(`There is no verb "${name}"`)
    say(`npm run karnameh -- ${verb.name} ${verb.usage}\n\n${verb.summary}.\n\n${verb.help}`)
    return exit.done
  },
}
