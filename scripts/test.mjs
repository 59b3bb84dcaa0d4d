import node from './lib/nodeVersion.cjs'

node.whenNodeIsNew(() => import('./lib/test.mjs').then(({ test }) => test(process.argv.slice(2))))
