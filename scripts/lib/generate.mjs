import { installMissing } from './install.mjs'
import { inRoot } from './paths.mjs'
import { runNode } from './run.mjs'
import { report } from './trouble.mjs'

/**
 * `npm run generate`: writes the types and the import map anew. With `--check` it writes nothing and fails when one of
 * them, or the migrations, is not what the collections say. `--migration NAME` writes the migration that is missing.
 */
export async function generate(words) {
  try {
    await installMissing()
    const parameters = [
      '--conditions=development',
      '--no-warnings',
      '--import',
      'tsx',
      inRoot('scripts', 'generate', 'main.ts'),
    ]
    const env = { ...process.env, NODE_ENV: 'development', PAYLOAD_MIGRATING: 'true', ...nothingReached }
    const { code } = await runNode([...parameters, ...words], { env, show: true })
    process.exitCode = code
  } catch (error) {
    process.exitCode = report(error)
  }
}

/** The configuration wants a database and a secret; generating uses neither. */
const nothingReached = {
  DATABASE_URL: 'postgresql://127.0.0.1:1/none-while-generating',
  PAYLOAD_SECRET: 'no-secret-is-used-while-generating-files',
}
