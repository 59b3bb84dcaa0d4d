import node from './lib/nodeVersion.cjs'

node.whenNodeIsNew(() => import('./lib/bench.mjs').then(({ bench }) => bench(process.argv.slice(2))))
