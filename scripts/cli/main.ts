import { parseArgs } from 'node:util'
import { verbs } from './registry'
import { help } from './verbs/help'
import { exit, UsageError, type Verb } from './verb'

const complain = (line: string) => void process.stderr.write(`${line}\n`)

/** Runs one verb with the words after it. Refusals and failures become one line and an exit code. */
async function main([name = 'help', ...words]: string[]): Promise<number> {
  const verb = [...verbs, help].find((one) => one.name === name)
  if (!verb) {
    complain(`There is no verb "${name}". See: npm run karnameh -- help`)
    return exit.usage
  }
  try {
    if (words.includes('--help')) return await help.run({ options: {}, words: [verb.name] })
    return await verb.run(read(verb, words))
  } catch (error) {
    if (!(error instanceof UsageError)) return failed(verb, error)
    complain(`${error.message}\nUsage: npm run karnameh -- ${verb.name} ${verb.usage}`)
    return exit.usage
  }
}

function read(verb: Verb, words: string[]) {
  try {
    const { values, positionals } = parseArgs({ args: words, options: verb.options ?? {}, allowPositionals: true })
    if (positionals.length > (verb.maxWords ?? 0)) throw new UsageError(`"${positionals.join(' ')}" is too much`)
    return { options: values as Record<string, string | boolean | undefined>, words: positionals }
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function failed(verb: Verb, error: unknown): number {
  const { code, details } = error as { code?: unknown; details?: unknown }
  const sentence = error instanceof Error ? error.message : String(error)
  complain(`${verb.name}: ${sentence}${details ? ` ${JSON.stringify(details)}` : ''}`)
  if (error instanceof Error && typeof code !== 'string') complain(error.stack ?? '')
  return exit.refused
}

// Whatever a library keeps open must not keep the operator waiting: all that matters has been closed by now.
process.exit(await main(process.argv.slice(2)))
