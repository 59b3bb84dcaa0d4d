import node from './lib/nodeVersion.cjs'

node.whenNodeIsNew(() => import('./lib/commandLine.mjs').then(({ commandLine }) => commandLine(process.argv.slice(2))))
