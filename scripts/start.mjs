import node from './lib/nodeVersion.cjs'

node.whenNodeIsNew(() => import('./lib/launch.mjs').then(({ launch }) => launch()))
