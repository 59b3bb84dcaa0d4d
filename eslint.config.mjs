import { fileURLToPath } from 'node:url'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const readsClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time is read in src/lib/clock.ts only: now(), nowIso(), today().',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Time is read in src/lib/clock.ts only: now(), nowIso(), today().',
  },
]

// Bundlers write NODE_ENV into the code, so it can be read in a browser too.
const readsEnvironment = {
  selector:
    "MemberExpression[object.name='process'][property.name='env']:not(MemberExpression[property.name='NODE_ENV'] > *)",
  message: 'The environment is read in src/lib/env.ts only.',
}

const picksByChance = {
  selector: "MemberExpression[object.name='Math'][property.name='random']",
  message: 'Chance comes from node:crypto where it is a secret, and from an argument in src/domain.',
}

const operations =
  '/^(find|findByID|findVersions|findVersionByID|findGlobal|create|update|updateGlobal|delete|count|duplicate)$/'

/** Payload's local API skips access control unless it is told not to: the likeliest leak of all. */
const forgetsAccess = ["[callee.object.name='payload']", "[callee.object.property.name='payload']"].map((owner) => ({
  selector: `CallExpression${owner}[callee.property.name=${operations}]:not(:has(> ObjectExpression > Property[key.name='overrideAccess']))`,
  message: 'Say overrideAccess: false and user (or call a service): Payload skips access control by itself.',
}))

/** A caught error of an operation that shared `req` has already rolled the whole transaction back, silently. */
const swallowsTransaction = ["[callee.object.name='payload']", "[callee.object.property.name='payload']"].map(
  (owner) => ({
    selector: `TryStatement[handler] > BlockStatement.block CallExpression${owner}[callee.property.name=${operations}]:has(> ObjectExpression > Property[key.name='req'])`,
    message:
      'Never catch around an operation that got req: the transaction is already gone. Use disableErrors or find.',
  }),
)

const tellsByClass = {
  selector:
    "BinaryExpression[operator='instanceof'][right.name=/^(APIError|AuthenticationError|Forbidden|LockedAuth|NotFound|ValidationError)$/]",
  message: 'The build holds the classes of Payload more than once: tell its errors by status or message.',
}

const everywhereInSource = [...readsClock, readsEnvironment, picksByChance, tellsByClass]

export default tseslint.config(
  {
    ignores: [
      '**/.next/**',
      '.data/**',
      'node_modules/**',
      'next-env.d.ts',
      'public/**',
      'src/migrations/**',
      'src/payload-types.ts',
      'src/app/(payload)/**',
      'coverage/**',
    ],
  },
  ...tseslint.configs.strict,
  reactHooks.configs.flat.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...everywhereInSource, ...swallowsTransaction],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)) },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/app/**', 'src/components/**'],
    rules: { 'no-restricted-syntax': ['error', ...everywhereInSource, ...forgetsAccess, ...swallowsTransaction] },
  },
  // The doors outside, where the rest of the house is told to come.
  { files: ['src/lib/env.ts'], rules: { 'no-restricted-syntax': ['error', ...readsClock] } },
  { files: ['src/lib/clock.ts'], rules: { 'no-restricted-syntax': ['error', readsEnvironment] } },
  {
    // What runs before the application, around it, or against it.
    files: ['scripts/**', 'tests/**', 'bench/**', '*.config.mjs'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' },
  },
  { files: ['tests/**'], rules: { 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'writable', process: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
)
