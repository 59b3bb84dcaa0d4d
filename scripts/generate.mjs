import node from './lib/nodeVersion.cjs'

node.whenNodeIsNew(() => import('./lib/generate.mjs').then(({ generate }) => generate(process.argv.slice(2))))
